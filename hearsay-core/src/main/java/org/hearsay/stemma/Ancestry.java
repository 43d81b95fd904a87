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

    /** For each article the probability of each direct source. */
    private final List<Map<Integer, Double>> sources;

    private final Map<Integer, double[]> known = new HashMap<>();

    Ancestry(List<Map<Integer, Double>> sources) {
        this.sources = sources;
    }

    double of(int ancestor, int article) {
        return known.computeIfAbsent(ancestor, this::below)[article];
    }

    private double[] below(int ancestor) {
        double[] below = new double[sources.size()];
        for (int round = 0; round < ROUNDS; round++) {
            double change = 0;
            for (int to = 0; to < below.length; to++) {
                double sum = 0;
                for (Map.Entry<Integer, Double> source : sources.get(to).entrySet()) {
                    sum += source.getValue() * (source.getKey() == ancestor ? 1 : below[source.getKey()]);
                }
                sum = to == ancestor ? 0 : Math.min(1, sum);
                change = Math.max(change, Math.abs(sum - below[to]));
                below[to] = sum;
            }
            if (change < 1e-6) {
                break;
            }
        }
        return below;
    }
}
