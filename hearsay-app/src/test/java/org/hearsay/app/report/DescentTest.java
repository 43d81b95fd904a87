package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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
}
