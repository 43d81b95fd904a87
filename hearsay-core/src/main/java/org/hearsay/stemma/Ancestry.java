package org.hearsay.stemma;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable it is that one article goes back to another, directly or through others of the pile: the sum over all
 * ways, each as probable as its edges taken as independent.
 */
final class Ancestry {
    private static final int ROUNDS = 40;

    /** Each article's direct sources, and how probable each is. */
    private final int[][] sources;

    private final double[][] probabilities;
    private final Map<Integer, double[]> known = new HashMap<>();

    /** @param sources for each article the probability of each direct source */
    Ancestry(List<Map<Integer, Double>> sources) {
        this.sources = sources.stream()
                .map(own -> own.keySet().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        probabilities = sources.stream()
                .map(own ->
                        own.values().stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    double of(int ancestor, int article) {
        return known.computeIfAbsent(ancestor, this::below)[article];
    }

    private double[] below(int ancestor) {
        double[] below = new double[sources.length];
        for (int round = 0; round < ROUNDS; round++) {
            double change = 0;
            for (int to = 0; to < below.length; to++) {
                double sum = to == ancestor ? 0 : Math.min(1, above(to, ancestor, below));
                change = Math.max(change, Math.abs(sum - below[to]));
                below[to] = sum;
            }
            if (change < 1e-6) {
                break;
            }
        }
        return below;
    }

    private double above(int to, int ancestor, double[] below) {
        double sum = 0;
        for (int i = 0; i < sources[to].length; i++) {
            int source = sources[to][i];
            sum += probabilities[to][i] * (source == ancestor ? 1 : below[source]);
        }
        return sum;
    }
}
