package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Dossier;

/** The values by which sources of articles are told apart, as those need them who learn the weights anew. */
public final class StemmaEvidence {
    private final Pile pile;

    public StemmaEvidence(Dossier dossier) {
        pile = new Pile(dossier);
    }

    /** Names of the values that tell a source. */
    public static List<String> names() {
        return ParentFeatures.NAMES;
    }

    /** Names of the values that tell whether two articles go back to one text. */
    public static List<String> sameNames() {
        return SameSource.NAMES;
    }

    /** The articles with which this one shares enough to be compared, and what tells whether both go back to one text. */
    public Map<Integer, double[]> same(int article) {
        Map<Integer, double[]> values = new TreeMap<>();
        pile.overlaps(article).forEach((other, overlap) -> {
            if (overlap.words() >= Parents.FEWEST_WORDS) {
                values.put(other, SameSource.values(overlap));
            }
        });
        return values;
    }

    /** True if the article says itself where it has its text from. */
    public boolean isCredited(int article) {
        return pile.creditsAnother(article);
    }

    /** Indexes of the articles from which this one may have its text. */
    public List<Integer> candidates(int to) {
        return Parents.candidates(pile, to);
    }

    /**
     * The probability of each edge over all forests of the story.
     *
     * @param logOdds for each article its candidates with their log-odds against none
     */
    public static List<Map<Integer, Double>> marginals(List<Map<Integer, Double>> logOdds) {
        TreeMarginals marginals = new TreeMarginals(logOdds);
        List<Map<Integer, Double>> probabilities = new ArrayList<>();
        for (int to = 0; to < logOdds.size(); to++) {
            Map<Integer, Double> edges = new TreeMap<>();
            for (int from : logOdds.get(to).keySet()) {
                edges.put(from, marginals.edge(from, to));
            }
            probabilities.add(edges);
        }
        return probabilities;
    }

    /**
     * How probable it is that an article goes back to another, directly or through others: by article, then by the other.
     *
     * @param logOdds as for {@link #marginals}
     */
    public static double[][] descents(List<Map<Integer, Double>> logOdds) {
        Ancestry ancestry = new Ancestry(marginals(logOdds));
        double[][] descents = new double[logOdds.size()][logOdds.size()];
        for (int to = 0; to < descents.length; to++) {
            for (int from = 0; from < descents.length; from++) {
                descents[to][from] = ancestry.of(from, to);
            }
        }
        return descents;
    }

    /** Names of the values that tell a second source. */
    public static List<String> secondNames() {
        return SecondSources.NAMES;
    }

    /** A page that may be a second source of another, and what tells whether it is. */
    public record Second(int from, int to, double[] values) {
        public Second {
            values = values.clone();
        }
    }

    /** The possible second sources of a story whose main sources are drawn. */
    public List<Second> seconds() {
        Graph graph = new Graph(pile);
        new CreditedSources(pile, graph).draw();
        new TextDescent(pile, graph, Weights.of("source", ParentFeatures.NAMES)).draw();
        new CommonSources(pile, graph, new SameSource(Weights.of("same", SameSource.NAMES))).draw();
        return new SecondSources(pile, graph)
                .candidates().stream()
                        .map(one -> new Second(one.from(), one.to(), one.values()))
                        .toList();
    }

    /** Names of the values that turn such a probability into how often it comes true. */
    public static List<String> calibrationNames() {
        return Calibration.NAMES;
    }

    /** The values of {@link #calibrationNames} for a probability in this story. */
    public double[] calibration(double probability) {
        return Calibration.values(probability, pile.creditedShare());
    }

    /** What speaks for or against a candidate. */
    public double[] values(int from, int to) {
        return ParentFeatures.of(pile, from, to);
    }
}
