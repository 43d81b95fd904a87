package org.hearsay.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Certainty;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Evidence;
import org.hearsay.model.Findings;
import org.hearsay.model.Moment;
import org.hearsay.model.Origin;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.hearsay.model.Story;
import org.hearsay.model.Trace;

/** A run with more of everything than a page can show at once. */
final class ManyByHand {
    private ManyByHand() {}

    /** So many articles that take one statement from one wire, with two words that differ. */
    static Trace articles(int count) {
        List<Article> articles = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        List<StemmaNode> nodes = new ArrayList<>(
                List.of(new StemmaNode("wire", StemmaNode.Kind.CREDITED, "Coastal Wire copy", null, null, "")));
        List<StemmaEdge> edges = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        String[] witnesses = new String[count];
        String[] titles = new String[count];
        String[] verbs = new String[count];
        for (int i = 0; i < count; i++) {
            String id = String.format(java.util.Locale.ROOT, "m%03d", i);
            ids.add(id);
            witnesses[i] = "w" + id;
            titles[i] = i % 3 == 0 ? "President " : "Chairman ";
            verbs[i] = i % 10 == 0 ? "retook " : i % 3 == 1 ? "freed " : "freed ";
            Moment day = Moment.of(LocalDate.of(2031, 5, 1 + i % 20));
            articles.add(new Article(
                    id,
                    id + ".txt",
                    null,
                    "Outlet " + i,
                    "Headline " + i,
                    null,
                    List.of(),
                    day,
                    null,
                    "en",
                    null,
                    List.of(),
                    "Some words that stand in the text.",
                    List.of(),
                    0.9));
            nodes.add(new StemmaNode(id, StemmaNode.Kind.EXTANT, "Outlet " + i, day, day, ""));
            edges.add(new StemmaEdge(
                    "wire",
                    id,
                    0.9,
                    Certainty.DOCUMENTED,
                    List.of(new Evidence(Evidence.Kind.CREDIT, "credit", 1, id, null)),
                    ""));
        }
        ApparatusByHand by = new ApparatusByHand("many", witnesses)
                .place(Place.Kind.TITLE, 8, titles)
                .same("Maas ")
                .place(Place.Kind.SUBSTITUTION, 3, verbs)
                .same("the old quay.");
        for (int i = 0; i < count; i++) {
            attributions.add(new Attribution(
                    witnesses[i],
                    ids.get(i),
                    Attribution.IN_TEXT,
                    Attribution.Kind.DIRECT,
                    by.text(i),
                    List.of(new Span(0, 4)),
                    "",
                    null,
                    "said",
                    null,
                    Attribution.Stance.SAID,
                    "s",
                    null,
                    0.9,
                    "rule"));
        }
        Apparatus apparatus = by.build();
        Statement statement = new Statement("many", "story", "s", null, List.of(witnesses), Statement.Band.EDITED, 0.9);
        Story story = new Story("story", "A quay is freed", ids, 0.9);
        Speaker speaker = new Speaker("s", "Orla Venn", Speaker.Kind.PERSON, List.of("Orla Venn"), List.of());
        Dossier dossier = new Dossier(
                story,
                articles,
                articles.stream().map(article -> List.<DatedSpan>of()).toList(),
                attributions,
                List.of(speaker),
                List.of(),
                List.of(statement),
                List.of(apparatus));
        Stemma stemma = new Stemma(
                "story", nodes, edges, List.of(new Origin("wire", ids, "a credit names it")), 1, 1, List.of());
        Findings findings = new Findings(dossier, stemma, List.of(), List.of(), List.of());
        return new Trace(
                articles,
                List.of(),
                attributions,
                List.of(speaker),
                List.of(),
                List.of(story),
                List.of(),
                List.of(statement),
                List.of(findings),
                List.of());
    }

    /** A graph in which each node descends from the one before. */
    static DescentGraph chain(int count) {
        List<DescentGraph.Node> nodes = new ArrayList<>();
        List<DescentGraph.Edge> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(new DescentGraph.Node("n" + i, "Outlet " + i, "", false, LocalDate.of(2031, 5, 1 + i / 7)));
            if (i % 3 > 0) {
                StemmaEdge edge = new StemmaEdge("n" + (i - 1), "n" + i, 0.9, Certainty.PROBABLE, List.of(), "");
                edges.add(new DescentGraph.Edge(edges.size() + 1, edge.from(), edge.to(), edge, 1));
            }
        }
        return new DescentGraph(nodes, edges);
    }
}
