package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Credit;
import org.hearsay.model.Origin;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;

/** Counts the texts to which all others go back, and how many there may be at least and at most. */
final class CountOrigins {
    private final Pile pile;
    private final Graph graph;
    private final TreeMap<String, TreeSet<String>> families = new TreeMap<>();
    private final int fewest;
    private final int most;

    /** @param doubtful pairs of texts that may be one, articles whose likeness to theirs is weak */
    CountOrigins(Pile pile, Graph graph, int[] doubtful) {
        this.pile = pile;
        this.graph = graph;
        for (int i = 0; i < pile.size(); i++) {
            String id = pile.article(i).id();
            families.computeIfAbsent(graph.top(id), none -> new TreeSet<>()).add(id);
        }
        int sure = families.size();
        TreeMap<String, String> joined = new TreeMap<>();
        for (StemmaEdge edge : graph.edges()) {
            boolean ofQuotation = edge.certainty() == Certainty.POSSIBLE || edge.certainty() == Certainty.UNDETERMINED;
            if (ofQuotation && pile.number(edge.from()) >= 0 && pile.number(edge.to()) >= 0) {
                join(joined, graph.top(edge.from()), graph.top(edge.to()));
            }
        }
        fewest = Math.max(1, sure - joined.size() - doubtful[0]);
        most = Math.min(pile.size(), sure + doubtful[1]);
        mergePossible(joined);
    }

    int fewest() {
        return fewest;
    }

    int most() {
        return Math.max(most, families.size());
    }

    /** The origins, those with most articles first. */
    List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        families.forEach((node, articles) -> origins.add(new Origin(node, inOrder(articles), reason(node, articles))));
        origins.sort(Comparator.comparing((Origin origin) -> -origin.articles().size())
                .thenComparing(Origin::node));
        return origins;
    }

    /** Where a possible edge makes one text of two, the likelier count has one origin less. */
    private void mergePossible(Map<String, String> joined) {
        for (StemmaEdge edge : graph.edges()) {
            if (edge.certainty() == Certainty.POSSIBLE
                    && pile.number(edge.from()) >= 0
                    && graph.textSource(edge.to()) == null
                    && families.containsKey(edge.to())) {
                String top = graph.top(edge.from());
                while (!families.containsKey(top) && joined.containsKey(top)) {
                    top = joined.get(top);
                }
                if (families.containsKey(top) && !top.equals(edge.to())) {
                    families.get(top).addAll(families.remove(edge.to()));
                }
            }
        }
    }

    private static void join(TreeMap<String, String> joined, String a, String b) {
        String x = a;
        String y = b;
        while (joined.containsKey(x)) {
            x = joined.get(x);
        }
        while (joined.containsKey(y)) {
            y = joined.get(y);
        }
        if (!x.equals(y)) {
            joined.put(y, x);
        }
    }

    private List<String> inOrder(TreeSet<String> articles) {
        return articles.stream().sorted(Comparator.comparing(pile::number)).toList();
    }

    private String reason(String node, TreeSet<String> articles) {
        int others = articles.size() - 1;
        if (graph.node(node).kind() != StemmaNode.Kind.EXTANT) {
            return graph.node(node).label() + ": " + graph.node(node).note() + ", and no page of the set holds it";
        }
        Article article = pile.article(pile.number(node));
        String follow =
                others == 0 ? "" : others == 1 ? "; one page goes back to it" : "; " + others + " pages go back to it";
        for (Credit credit : article.credits()) {
            if (credit.kind() == Credit.Kind.TEXT && pile.houses().is(pile.number(node), credit.agency())) {
                return "its own credit is " + credit.agency() + follow;
            }
        }
        boolean shares = pile.overlaps(pile.number(node)).values().stream().anyMatch(overlap -> overlap.words() > 0);
        if (others > 0) {
            return "no page of the set is shown to be its source" + follow;
        }
        return shares
                ? "it shares less text with others than a source would leave"
                : "it shares no text with another page, quotations apart";
    }
}
