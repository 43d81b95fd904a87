package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Origin;

/** The probable descent of a story's articles: a picture, and the same in words. */
final class DescentChapter {
    private static final int MOST_SENTENCES = 5;

    private DescentChapter() {}

    static Html of(StoryFacts story) {
        DescentGraph graph = DescentGraph.of(story);
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.open("h2").of("Probable descent"));
        if (graph.edges().isEmpty()) {
            parts.add(Tag.open("p", "say")
                    .of("Nothing in these articles shows that one descends from another, or from a"
                            + " source that they name."));
        } else if (graph.isDrawable()) {
            String title =
                    "Probable descent of " + Numbers.wordOf(story.articles().size(), "article");
            String description = description(graph);
            String id = story.anchor("drawing");
            parts.add(DescentDrawing.of(graph, DescentSize.WIDE, id + "-w", title, description));
            parts.add(DescentDrawing.of(graph, DescentSize.NARROW, id + "-n", title, description));
            parts.add(Legend.descent(graph));
        } else {
            parts.add(Tag.open("p", "note")
                    .of(
                            "Too many connections for a picture that can be read; the table has them, and so has the graph that"
                                    + " the stemma command writes."));
        }
        parts.add(DescentTable.of(story, graph));
        parts.add(origins(story));
        return Tag.open("section").with("id", story.anchor("descent")).of(parts);
    }

    /** The whole graph in a few sentences, for the ear. */
    private static String description(DescentGraph graph) {
        Map<String, List<String>> reached = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        graph.nodes().forEach(node -> names.put(node.id(), node.name()));
        for (DescentGraph.Edge edge : graph.edges()) {
            if (edge.isDirected()) {
                reached.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(names.get(edge.to()));
            } else {
                open.add("The order of " + names.get(edge.from()) + " and " + names.get(edge.to())
                        + " is undetermined.");
            }
        }
        List<String> sentences = new ArrayList<>();
        reached.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<String>> entry) ->
                        -entry.getValue().size()))
                .limit(MOST_SENTENCES - Math.min(1, open.size()))
                .forEach(entry ->
                        sentences.add(names.get(entry.getKey()) + " leads to " + Numbers.list(entry.getValue()) + "."));
        open.stream().limit(1).forEach(sentences::add);
        sentences.add("The table below says all of it.");
        return String.join(" ", sentences);
    }

    private static Html origins(StoryFacts story) {
        List<Origin> origins = story.stemma().origins();
        if (origins.isEmpty()) {
            return Html.NOTHING;
        }
        Table table = Table.titled("origins", "What counts as an independent origin, and why")
                .columns("Origin", "Stand on it", "Reason");
        origins.stream()
                .sorted(Comparator.comparingInt(
                                (Origin origin) -> -origin.articles().size())
                        .thenComparing(origin -> story.nodeName(origin.node()))
                        .thenComparing(Origin::node))
                .limit(DescentGraph.MOST_UNFOLDED)
                .forEach(origin -> table.row(
                        Cell.head(Tag.open("span").with("dir", "auto").of(story.nodeName(origin.node()))),
                        Cell.of(standing(story, origin)).label("Stand on it"),
                        Cell.of(Printed.mixed(origin.reason())).label("Reason")));
        int more = origins.size() - DescentGraph.MOST_UNFOLDED;
        if (more > 0) {
            table.row(Cell.of("and " + Numbers.of(more, "more origin")).across(3));
        }
        return table.html();
    }

    private static String standing(StoryFacts story, Origin origin) {
        List<String> names = origin.articles().stream()
                .filter(story::holds)
                .map(story::nodeName)
                .toList();
        return Numbers.few(names, 4);
    }
}
