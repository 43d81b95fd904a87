package org.hearsay.app.report;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;

/** The edges of the drawing in words, with what carries each and what would change it. */
final class DescentTable {
    private static final int MOST_REASONS = 4;

    private DescentTable() {}

    static Html of(StoryFacts story, DescentGraph graph) {
        if (graph.edges().isEmpty()) {
            return Html.NOTHING;
        }
        Table table = Table.titled("edges", "The same in words, with what carries each line")
                .columns("No.", "From, to", "Certainty", "Evidence");
        for (DescentGraph.Edge edge : graph.edges()) {
            table.row(
                    Tag.open("tr")
                            .with("id", "edge-" + edge.from() + "-" + edge.to())
                            .with("data-edge", edge.number()),
                    List.of(
                            Cell.of(Integer.toString(edge.number())).kind("no"),
                            Cell.head(ends(story, graph, edge)),
                            Cell.of(certainty(edge)),
                            Cell.of(evidence(edge))));
        }
        return table.html();
    }

    private static Html ends(StoryFacts story, DescentGraph graph, DescentGraph.Edge edge) {
        String between = edge.isDirected() ? " to " : " and ";
        return Html.all(
                Tag.open("span").with("dir", "auto").of(story.nodeName(edge.from())),
                Tag.open("span", "to").of(between),
                Tag.open("span").with("dir", "auto").of(name(story, graph, edge)));
    }

    private static String name(StoryFacts story, DescentGraph graph, DescentGraph.Edge edge) {
        return edge.folded() == 1 && story.node(edge.to()) != null
                ? story.nodeName(edge.to())
                : graph.nodes().stream()
                        .filter(node -> node.id().equals(edge.to()))
                        .map(DescentGraph.Node::name)
                        .collect(Collectors.joining());
    }

    private static Html certainty(DescentGraph.Edge edge) {
        Certainty certainty = edge.stemma().certainty();
        Html word = Tag.open("span", "c-" + certainty.label()).of(certainty.label());
        return switch (certainty) {
            case DOCUMENTED ->
                edge.stemma().isFromReader()
                        ? Html.all(word, Html.text(" "), Tag.open("small").of("by a reader"))
                        : word;
            case UNDETERMINED -> word;
            case PROBABLE, POSSIBLE ->
                Html.all(
                        word,
                        Html.text(" "),
                        Tag.open("span", "num")
                                .of(Numbers.probability(edge.stemma().probability())));
        };
    }

    private static Html evidence(DescentGraph.Edge edge) {
        List<Html> reasons = edge.stemma().evidence().stream()
                .map(Evidence::words)
                .filter(words -> !words.isBlank())
                .distinct()
                .limit(MOST_REASONS)
                .map(Printed::mixed)
                .toList();
        Html each = edge.folded() > 1 ? Html.text("each of the " + edge.folded() + "; the first: ") : Html.NOTHING;
        Html change = edge.stemma().wouldChange().isBlank()
                ? Html.NOTHING
                : Html.all(
                        Html.text(" "),
                        Tag.open("small")
                                .of(
                                        Html.text("would change it: "),
                                        Printed.mixed(edge.stemma().wouldChange())));
        return Html.all(each, reasons.isEmpty() ? Html.text("none") : Html.joined(reasons, "; "), change);
    }
}
