package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;
import org.hearsay.model.Moment;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** A stemma in the making: its nodes and edges, and which of the edges carry a whole text. */
final class Graph {
    private final String story;
    private final TreeMap<String, StemmaNode> nodes = new TreeMap<>();
    private final TreeMap<String, StemmaEdge> edges = new TreeMap<>();
    private final TreeMap<String, String> textSources = new TreeMap<>();

    Graph(Pile pile) {
        story = pile.dossier().story().id();
        for (int i = 0; i < pile.size(); i++) {
            Article article = pile.article(i);
            nodes.put(
                    article.id(),
                    new StemmaNode(
                            article.id(),
                            StemmaNode.Kind.EXTANT,
                            article.outletOrUnknown(),
                            article.published(),
                            article.published(),
                            ""));
        }
    }

    /** The id of the lost source of that name; a second call with the same name widens nothing. */
    String lost(StemmaNode.Kind kind, String label, @Nullable Moment earliest, @Nullable Moment latest, String note) {
        String id = StableId.of("lost", story, label);
        nodes.putIfAbsent(id, new StemmaNode(id, kind, label, earliest, latest, note));
        return id;
    }

    /** A descent; between two nodes the first one added stays, if no page says so of a later one. */
    void edge(
            String from,
            String to,
            double probability,
            Certainty certainty,
            List<Evidence> evidence,
            String wouldChange) {
        List<Evidence> sorted = new ArrayList<>(evidence);
        sorted.sort(Comparator.comparing((Evidence reason) -> -Math.abs(reason.weight()))
                .thenComparing(Evidence::kind)
                .thenComparing(Evidence::words));
        edges.merge(
                to + " " + from,
                new StemmaEdge(from, to, probability, certainty, sorted, wouldChange),
                (known, other) ->
                        known.certainty() != Certainty.DOCUMENTED && certainty == Certainty.DOCUMENTED ? other : known);
    }

    /**
     * Says that {@code to} has its text, not a quotation alone, from {@code from}; the first source said stays, and what
     * would close a circle is left out.
     */
    void textFrom(String from, String to) {
        if (!goesBack(from, to)) {
            textSources.putIfAbsent(to, from);
        }
    }

    /** True if the text of {@code node} is that of {@code source}, or goes back to it. */
    boolean goesBack(String node, String source) {
        String at = node;
        while (at != null && !at.equals(source)) {
            at = textSources.get(at);
        }
        return at != null;
    }

    /** Where the node has its text from, or null. */
    @Nullable
    String textSource(String node) {
        return textSources.get(node);
    }

    /** The node to which the text of this one goes back. */
    String top(String node) {
        String top = node;
        for (int steps = 0; steps <= nodes.size() && textSources.containsKey(top); steps++) {
            top = textSources.get(top);
        }
        return top;
    }

    boolean joined(String a, String b) {
        return edges.containsKey(a + " " + b) || edges.containsKey(b + " " + a);
    }

    StemmaNode node(String id) {
        StemmaNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no node " + id);
        }
        return node;
    }

    List<StemmaNode> nodes() {
        return nodes.values().stream()
                .sorted(Comparator.comparing(
                                StemmaNode::latest, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
                        .thenComparing(StemmaNode::id))
                .toList();
    }

    /** By to, then from. */
    List<StemmaEdge> edges() {
        return List.copyOf(edges.values());
    }

    Map<String, String> textSources() {
        return textSources;
    }
}
