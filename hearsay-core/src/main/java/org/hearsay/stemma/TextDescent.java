package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;

/** Draws descent that no page states, from shared text: the likeliest forest, each edge with its probability. */
final class TextDescent {
    /** Articles beyond which probabilities are reckoned for each article alone; the matrix would take too long. */
    private static final int MATRIX = 1200;

    private static final double[] WEIGHTS = Weights.of("source", ParentFeatures.NAMES);
    private static final double FIXED = 15;

    private final Pile pile;
    private final Graph graph;
    private final List<Map<Integer, Double>> logOdds = new ArrayList<>();
    private final int[] parents;
    private final double[] chosen;
    private final double[] reversed;

    TextDescent(Pile pile, Graph graph) {
        this.pile = pile;
        this.graph = graph;
        Parents all = new Parents(pile, WEIGHTS);
        for (int to = 0; to < pile.size(); to++) {
            logOdds.add(allowed(all, to));
        }
        parents = BestBranching.of(logOdds);
        chosen = new double[parents.length];
        reversed = new double[parents.length];
        TreeMarginals marginals = parents.length <= MATRIX ? new TreeMarginals(logOdds) : null;
        for (int to = 0; to < parents.length; to++) {
            if (parents[to] >= 0) {
                chosen[to] = marginals == null ? alone(to, parents[to]) : marginals.edge(parents[to], to);
                reversed[to] = marginals == null ? alone(parents[to], to) : marginals.edge(to, parents[to]);
            }
        }
    }

    void draw() {
        for (int to = 0; to < parents.length; to++) {
            String id = pile.article(to).id();
            if (parents[to] >= 0 && graph.textSource(id) == null) {
                edge(parents[to], to);
            }
        }
    }

    /** A documented source leaves no other choice; one that is lost leaves none. */
    private Map<Integer, Double> allowed(Parents all, int to) {
        String source = graph.textSource(pile.article(to).id());
        if (source == null) {
            Map<Integer, Double> open = new TreeMap<>(all.of(to));
            open.keySet().removeIf(from -> pile.article(to)
                    .id()
                    .equals(graph.textSource(pile.article(from).id())));
            return open;
        }
        int number = pile.number(source);
        return number < 0 ? Map.of() : new TreeMap<>(Map.of(number, FIXED));
    }

    private void edge(int from, int to) {
        Article source = pile.article(from);
        Article article = pile.article(to);
        double probability = chosen[to];
        Certainty certainty = Certainty.of(probability);
        if (certainty != Certainty.UNDETERMINED) {
            graph.edge(source.id(), article.id(), probability, certainty, evidence(from, to), wouldChange(from, to));
            graph.textFrom(source.id(), article.id());
        } else if (probability + reversed[to] >= 0.5) {
            boolean ordered = source.id().compareTo(article.id()) < 0;
            graph.edge(
                    ordered ? source.id() : article.id(),
                    ordered ? article.id() : source.id(),
                    Math.max(probability, reversed[to]),
                    Certainty.UNDETERMINED,
                    evidence(from, to),
                    wouldChange(from, to));
            graph.textFrom(source.id(), article.id());
        }
    }

    private List<Evidence> evidence(int from, int to) {
        double[] values = ParentFeatures.of(pile, from, to);
        Overlap overlap = pile.overlap(to, from);
        String source = Say.article(pile.article(from));
        List<Evidence> reasons = new ArrayList<>();
        add(
                reasons,
                Evidence.Kind.SHARED_TEXT,
                Say.percent(overlap.share()) + " of its words stand in " + source + ", outside quotations",
                sum(values, "share", "share-root", "share-of-other", "behind-best", "is-best"),
                to);
        Order order = pile.order(from, to);
        if (order.isBefore()) {
            add(
                    reasons,
                    Evidence.Kind.TIME,
                    source + " is dated earlier than " + Say.article(pile.article(to)),
                    sum(values, "before", "earlier-day", "hours", "first-of-all"),
                    to);
        }
        if (overlap.stopsShort()) {
            add(
                    reasons,
                    Evidence.Kind.TRUNCATION,
                    "it stops where " + source + " goes on",
                    sum(values, "stops-short", "other-stops-short"),
                    to);
        }
        if (pile.centrality(from) > pile.centrality(to)) {
            add(
                    reasons,
                    Evidence.Kind.READING,
                    "where the two differ, the other pages mostly have the words of " + source,
                    sum(values, "centrality"),
                    to);
        }
        if (pile.creditedBy(from) > 0) {
            add(
                    reasons,
                    Evidence.Kind.CREDIT,
                    "other pages credit this text to " + pile.article(from).outletOrUnknown(),
                    sum(values, "credited", "other-credited"),
                    to);
        }
        List<String> rare =
                pile.exclusive(from, to).stream().limit(5).map(Say::quoted).toList();
        if (!rare.isEmpty()) {
            add(reasons, Evidence.Kind.SHARED_ERROR, "these two pages alone have " + Say.list(rare), 0.1, to);
        }
        return reasons;
    }

    private void add(List<Evidence> reasons, Evidence.Kind kind, String words, double weight, int to) {
        reasons.add(new Evidence(kind, words, weight, pile.article(to).id(), null));
    }

    private String wouldChange(int from, int to) {
        if (pile.order(from, to) == Order.UNKNOWN) {
            return "an hour for " + Say.article(pile.article(from)) + " and for " + Say.article(pile.article(to));
        }
        return "an earlier page with this text, or a credit on "
                + pile.article(to).outletOrUnknown();
    }

    private static double sum(double[] values, String... names) {
        double sum = 0;
        for (String name : names) {
            int at = ParentFeatures.NAMES.indexOf(name);
            sum += WEIGHTS[at] * values[at];
        }
        return sum;
    }

    /** The probability of a source from this article's candidates only. */
    private double alone(int to, int from) {
        double whole = 1;
        for (double value : logOdds.get(to).values()) {
            whole += Math.exp(value);
        }
        Double own = logOdds.get(to).get(from);
        return (own == null ? 0 : Math.exp(own)) / whole;
    }
}
