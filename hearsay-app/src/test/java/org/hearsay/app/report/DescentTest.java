package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;
import org.hearsay.model.Findings;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.Trace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DescentTest {
    private final Document page = Jsoup.parse(new WriteReport().write(TraceByHand.trace()));
    private final Element chapter = page.getElementById("story-story1-descent");

    @Test
    void everyLineOfThePictureStandsInTheTableAndBack() {
        List<String> listed = chapter.select("tr[data-edge]").eachAttr("data-edge");
        assertThat(listed).hasSize(6);
        assertThat(chapter.select("svg.wide path[data-edge]").eachAttr("data-edge"))
                .containsExactlyElementsOf(listed);
        assertThat(chapter.select("svg.narrow path[data-edge]").eachAttr("data-edge"))
                .containsExactlyElementsOf(listed);
    }

    @Test
    void everyNodeStandsInBothPictures() {
        assertThat(chapter.select("svg.wide g")).hasSize(8);
        assertThat(chapter.select("svg.narrow g")).hasSize(8);
    }

    @Test
    void anEdgeWithoutDirectionHasNoArrow() {
        assertThat(chapter.select("path.und")).hasSize(2);
        assertThat(chapter.select("path.und[marker-end]")).isEmpty();
        assertThat(chapter.select("path.doc:not([marker-end]), path.pro:not([marker-end])"))
                .isEmpty();
    }

    @Test
    void dashesMeanLostAndNothingElse() {
        assertThat(chapter.select("svg.wide g.lostn")).hasSize(3);
        assertThat(chapter.select("svg.wide g.lostn text").eachText()).anyMatch(text -> text.startsWith("credited"));
        assertThat(chapter.select("svg.wide g.lostn text").eachText()).anyMatch(text -> text.startsWith("inferred"));
    }

    @Test
    void whatAReaderSaysIsADoubleLineWithAWordAndASignOfItsOwn() {
        assertThat(chapter.select("path.told")).isEmpty();
        assertThat(chapter.select(".legend").text()).doesNotContain("a reader says so");
        Element told = Jsoup.parse(new WriteReport().write(toldByAReader())).getElementById("story-story1-descent");
        assertThat(told.select("svg.wide path.told, svg.narrow path.told")).hasSize(2);
        assertThat(told.select("svg.wide path.told + path.inner")).hasSize(1);
        assertThat(told.select("svg.wide text.el").eachText()).contains("a reader says so", "documented");
        assertThat(told.select(".legend").text())
                .contains("documented: the page says so", "documented: a reader says so");
        assertThat(told.select("table.edges td").eachText()).contains("documented by a reader", "documented");
    }

    @Test
    void printsTheProbabilityUnlessDocumented() {
        assertThat(chapter.select("svg.wide text.el").eachText())
                .containsExactlyInAnyOrder(
                        "documented",
                        "documented",
                        "probable 0.83",
                        "probable 0.86",
                        "possible 0.66",
                        "order undetermined");
    }

    @Test
    void everyWordLiesInsideThePicture() {
        for (String size : List.of("wide", "narrow")) {
            String[] box = chapter.select("svg." + size).attr("viewBox").split(" ");
            for (Element text : chapter.select("svg." + size + " text")) {
                assertThat(Double.parseDouble(text.attr("x"))).isBetween(0.0, Double.parseDouble(box[2]));
                assertThat(Double.parseDouble(text.attr("y"))).isBetween(0.0, Double.parseDouble(box[3]));
            }
        }
    }

    @Test
    void foldsLeavesAboveTwentyFourNodes() {
        Document many = Jsoup.parse(new WriteReport().write(ManyByHand.articles(200)));
        assertThat(many.select("svg.wide g text").eachText()).contains("and 198 more");
        assertThat(many.select("svg.wide g")).hasSizeLessThan(10);
        assertThat(many.select("table.edges").text()).contains("and 198 more");
    }

    @Test
    void placesNodesApart() {
        DescentGraph graph = ManyByHand.chain(20);
        DescentLayout layout = new DescentLayout(graph, 4);
        assertThat(IntStream.range(0, 20).mapToObj(node -> layout.row(node) + ":" + layout.slot(node)))
                .doesNotHaveDuplicates();
    }

    /** The trace, its second edge known from a reader instead of a credit. */
    private static Trace toldByAReader() {
        Trace trace = TraceByHand.trace();
        List<Findings> findings = new ArrayList<>(trace.findings());
        Findings first = findings.get(0);
        Stemma stemma = first.stemma();
        List<StemmaEdge> edges = new ArrayList<>(stemma.edges());
        Evidence says = new Evidence(Evidence.Kind.CORRECTION, "a reader of the archive says so", 6, null, null);
        StemmaEdge credited = edges.get(1);
        edges.set(1, new StemmaEdge(credited.from(), credited.to(), 1, Certainty.DOCUMENTED, List.of(says), ""));
        findings.set(
                0,
                new Findings(
                        first.dossier(),
                        new Stemma(
                                stemma.story(),
                                stemma.nodes(),
                                edges,
                                stemma.origins(),
                                stemma.fewestOrigins(),
                                stemma.mostOrigins(),
                                stemma.first()),
                        first.conflicts(),
                        first.timeline(),
                        first.contrasts()));
        return new Trace(
                trace.articles(),
                trace.rejected(),
                trace.attributions(),
                trace.speakers(),
                trace.resolutions(),
                trace.stories(),
                trace.passages(),
                trace.statements(),
                findings,
                trace.caps());
    }
}
