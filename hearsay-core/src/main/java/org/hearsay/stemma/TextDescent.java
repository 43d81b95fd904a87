package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;

/**
 * Draws descent that no page states, from shared text: the likeliest forest, each edge with the probability that the
 * one goes back to the other. A lost source that a page credits is as likely a source of like texts as that page is.
 */
final class TextDescent {
    /** Texts beyond which probabilities are reckoned for each article alone; the matrix would take too long. */
    private static final int MATRIX = 1200;

    private static final double FIXED = 15;

    private final Pile pile;
    private final Graph graph;
    private final TextReasons reasons;

    /** Credited sources that no page holds; they are numbered after the articles. */
    private final List<String> lost = new ArrayList<>();

    private final List<Map<Integer, Double>> logOdds = new ArrayList<>();
    private final int[] parents;
    private final Ancestry ancestry;
    private final Calibration calibration;

    TextDescent(Pile pile, Graph graph, double[] weights) {
        this.pile = pile;
        this.graph = graph;
        this.reasons = new TextReasons(pile, weights);
        graph.textSources().values().stream()
                .filter(source -> pile.number(source) < 0)
                .distinct()
                .sorted()
                .forEach(lost::add);
        Parents all = new Parents(pile, weights);
        for (int to = 0; to < pile.size(); to++) {
            logOdds.add(allowed(all, to));
        }
        lost.forEach(source -> logOdds.add(Map.of()));
        parents = BestBranching.of(logOdds);
        ancestry = new Ancestry(probabilities());
        calibration = new Calibration(Weights.of("calibration", Calibration.NAMES), pile.creditedShare());
    }

    void draw() {
        for (int to = 0; to < pile.size(); to++) {
            if (parents[to] >= 0 && graph.textSource(pile.article(to).id()) == null) {
                edge(parents[to], to);
            }
        }
    }

    /** A documented source leaves no other choice. */
    private Map<Integer, Double> allowed(Parents all, int to) {
        String documented = graph.textSource(pile.article(to).id());
        if (documented != null) {
            return new TreeMap<>(Map.of(number(documented), FIXED));
        }
        Map<Integer, Double> open = new TreeMap<>();
        all.of(to).forEach((from, value) -> {
            String source = graph.textSource(pile.article(from).id());
            if (!pile.article(to).id().equals(source)) {
                open.put(from, value);
            }
            if (source != null && pile.number(source) < 0) {
                open.merge(number(source), value, Math::max);
            }
        });
        return open;
    }

    private int number(String source) {
        int number = pile.number(source);
        return number >= 0 ? number : pile.size() + lost.indexOf(source);
    }

    private String id(int number) {
        return number < pile.size() ? pile.article(number).id() : lost.get(number - pile.size());
    }

    private List<Map<Integer, Double>> probabilities() {
        TreeMarginals marginals = logOdds.size() <= MATRIX ? new TreeMarginals(logOdds) : null;
        List<Map<Integer, Double>> sources = new ArrayList<>();
        for (int to = 0; to < logOdds.size(); to++) {
            Map<Integer, Double> edges = new TreeMap<>();
            for (int from : logOdds.get(to).keySet()) {
                edges.put(from, marginals == null ? alone(to, from) : marginals.edge(from, to));
            }
            sources.add(edges);
        }
        return sources;
    }

    private void edge(int parent, int to) {
        int from = Certainty.of(descent(parent, to)) == Certainty.UNDETERMINED ? surest(parent, to) : parent;
        Article article = pile.article(to);
        double probability = descent(from, to);
        Certainty certainty = Certainty.of(probability);
        if (certainty != Certainty.UNDETERMINED) {
            graph.edge(id(from), article.id(), probability, certainty, evidence(from, to), wouldChange(from, to));
            graph.textFrom(id(from), article.id());
            return;
        }
        double reversed = descent(to, from);
        if (from < pile.size() && probability + reversed >= 0.5) {
            boolean ordered = id(from).compareTo(article.id()) < 0;
            graph.edge(
                    ordered ? id(from) : article.id(),
                    ordered ? article.id() : id(from),
                    Math.max(probability, reversed),
                    Certainty.UNDETERMINED,
                    evidence(from, to),
                    wouldChange(from, to));
            graph.textFrom(id(from), article.id());
        }
    }

    /** How probable it is that the one article goes back to the other. */
    private double descent(int from, int to) {
        return calibration.of(ancestry.of(from, to));
    }

    private List<Evidence> evidence(int from, int to) {
        return from < pile.size() ? reasons.evidence(from, to) : reasons.ofLost(nearest(from, to), to);
    }

    private String wouldChange(int from, int to) {
        return from < pile.size() ? reasons.wouldChange(from, to) : "the text of that source";
    }

    /** Of the pages that credit the lost source the one that shares most with this. */
    private int nearest(int source, int to) {
        int best = -1;
        for (int other : pile.overlaps(to).keySet()) {
            boolean credits =
                    id(source).equals(graph.textSource(pile.article(other).id()));
            if (credits
                    && (best < 0
                            || pile.overlap(to, other).words()
                                    > pile.overlap(to, best).words())) {
                best = other;
            }
        }
        return best;
    }

    /** The article to which this one goes back most probably, if its nearest source cannot be told. */
    private int surest(int parent, int to) {
        int best = parent;
        for (int from : logOdds.get(to).keySet()) {
            if (ancestry.of(from, to) > ancestry.of(best, to) + 1e-9) {
                best = from;
            }
        }
        return ancestry.of(best, to) > ancestry.of(to, best) ? best : parent;
    }

    /** The probability of a source from this article's candidates only. */
    private double alone(int to, int from) {
        double whole = 1;
        for (double value : logOdds.get(to).values()) {
            whole += StrictMath.exp(value);
        }
        Double own = logOdds.get(to).get(from);
        return (own == null ? 0 : StrictMath.exp(own)) / whole;
    }
}
