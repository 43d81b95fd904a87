package org.hearsay.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Moment;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.jspecify.annotations.Nullable;

/**
 * A stemma as it is drawn and listed: nodes with their names and days, edges with their numbers. Above twenty-four nodes
 * the leaves under one parent fold into one.
 *
 * @param nodes by day, then in the stemma's order
 * @param edges with a direction first, by the day of the later node; those without one last
 */
record DescentGraph(List<Node> nodes, List<Edge> edges) {
    static final int MOST_UNFOLDED = 24;
    private static final int MOST_NODES = 60;
    private static final int MOST_EDGES = 90;
    private static final int KEPT = 2;

    /**
     * A node.
     *
     * @param name what it is called
     * @param second the line below, such as its time
     * @param day the day by which it is placed, or null where nothing dates it
     */
    record Node(
            String id,
            String name,
            String second,
            boolean lost,
            @Nullable LocalDate day) {}

    /**
     * An edge.
     *
     * @param number counted from 1, the same in picture and table
     * @param from id of a node
     * @param to id of a node
     * @param stemma what the stemma says; of folded edges the first
     * @param folded how many edges this one stands for
     */
    record Edge(int number, String from, String to, StemmaEdge stemma, int folded) {
        boolean isDirected() {
            return stemma.certainty() != Certainty.UNDETERMINED;
        }
    }

    /** True if a picture of it can be read. */
    boolean isDrawable() {
        return nodes.size() <= MOST_NODES && edges.size() <= MOST_EDGES && !nodes.isEmpty();
    }

    static DescentGraph of(StoryFacts story) {
        List<StemmaNode> nodes = story.stemma().nodes();
        Map<String, String> foldedInto = nodes.size() > MOST_UNFOLDED ? folds(story) : Map.of();
        List<Node> drawn = new ArrayList<>();
        Map<String, LocalDate> days = days(story);
        Map<String, Integer> folds = new TreeMap<>();
        foldedInto.values().forEach(fold -> folds.merge(fold, 1, Integer::sum));
        Set<String> added = new HashSet<>();
        for (StemmaNode node : nodes) {
            String fold = foldedInto.get(node.id());
            LocalDate day = days.get(node.id());
            if (fold == null) {
                drawn.add(node(story, node, day));
            } else if (added.add(fold)) {
                drawn.add(new Node(fold, "and " + Numbers.figures(folds.get(fold)) + " more", "", false, day));
            }
        }
        drawn.sort(Comparator.comparing(Node::day, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new DescentGraph(drawn, edges(story, drawn, foldedInto));
    }

    private static Node node(StoryFacts story, StemmaNode node, @Nullable LocalDate day) {
        boolean lost = node.kind() != StemmaNode.Kind.EXTANT;
        String name = story.nodeName(node.id());
        if (!lost && story.holds(node.id())) {
            Article article = story.article(node.id());
            String time = article.published() == null ? "undated" : Times.brief(article.published());
            return new Node(node.id(), story.names().outlet(article), time, false, day);
        }
        String known = node.kind() == StemmaNode.Kind.INFERRED ? "inferred" : "credited";
        Moment latest = node.latest();
        String when = node.earliest() != null
                        && latest != null
                        && node.earliest().day().equals(latest.day())
                ? ", " + Times.dayOfYear(latest.day())
                : "";
        return new Node(node.id(), name, known + when, true, day);
    }

    private static List<Edge> edges(StoryFacts story, List<Node> nodes, Map<String, String> foldedInto) {
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            place.put(nodes.get(i).id(), i);
        }
        record Joined(String from, String to, Certainty certainty) {}
        Map<Joined, List<StemmaEdge>> joined = new HashMap<>();
        for (StemmaEdge edge : story.stemma().edges()) {
            String to = foldedInto.getOrDefault(edge.to(), edge.to());
            if (place.containsKey(edge.from()) && place.containsKey(to)) {
                joined.computeIfAbsent(new Joined(edge.from(), to, edge.certainty()), key -> new ArrayList<>())
                        .add(edge);
            }
        }
        List<Joined> order = joined.keySet().stream()
                .sorted(Comparator.comparing((Joined edge) -> edge.certainty() == Certainty.UNDETERMINED)
                        .thenComparing(edge -> place.get(edge.to()))
                        .thenComparing(edge -> place.get(edge.from()))
                        .thenComparing(Joined::certainty))
                .toList();
        List<Edge> edges = new ArrayList<>();
        for (Joined edge : order) {
            List<StemmaEdge> all = joined.get(edge);
            edges.add(new Edge(edges.size() + 1, edge.from(), edge.to(), all.get(0), all.size()));
        }
        return edges;
    }

    /** Articles that nothing descends from and that one edge reaches, but for the first two under each parent. */
    private static Map<String, String> folds(StoryFacts story) {
        Map<String, List<StemmaEdge>> into = new HashMap<>();
        Set<String> parents = new HashSet<>();
        for (StemmaEdge edge : story.stemma().edges()) {
            into.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
            parents.add(edge.from());
            if (edge.certainty() == Certainty.UNDETERMINED) {
                parents.add(edge.to());
            }
        }
        Map<String, Integer> kept = new HashMap<>();
        Map<String, String> folds = new HashMap<>();
        for (StemmaNode node : story.stemma().nodes()) {
            List<StemmaEdge> edges = into.getOrDefault(node.id(), List.of());
            if (story.holds(node.id()) && !parents.contains(node.id()) && edges.size() == 1) {
                StemmaEdge edge = edges.get(0);
                String key = "more-" + edge.from() + "-" + edge.certainty().label();
                if (kept.merge(key, 1, Integer::sum) > KEPT) {
                    folds.put(node.id(), key);
                }
            }
        }
        return folds;
    }

    /** The day of each node; a source is not placed later than what descends from it. */
    private static Map<String, LocalDate> days(StoryFacts story) {
        Map<String, LocalDate> days = new HashMap<>();
        for (StemmaNode node : story.stemma().nodes()) {
            Moment stated = story.holds(node.id()) ? story.article(node.id()).published() : bound(node);
            if (stated != null) {
                days.put(node.id(), stated.day());
            }
        }
        for (int round = 0; round < 4; round++) {
            for (StemmaEdge edge : story.stemma().edges()) {
                LocalDate to = days.get(edge.to());
                LocalDate from = days.get(edge.from());
                boolean fits = from != null && (to == null || !from.isAfter(to));
                if (to != null && !fits && !story.holds(edge.from()) && edge.certainty() != Certainty.UNDETERMINED) {
                    days.put(edge.from(), to);
                }
            }
        }
        return days;
    }

    private static @Nullable Moment bound(StemmaNode node) {
        return node.latest() != null && node.earliest() != null ? node.latest() : node.earliest();
    }
}
