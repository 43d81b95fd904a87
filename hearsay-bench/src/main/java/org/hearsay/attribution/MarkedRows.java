package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.bench.learn.Boost;

/** Rows for trees with their truth. */
final class MarkedRows {
    /** How far the best row of a group stands out among those that are partly right. */
    private static final double SHARPNESS = 6;

    private static final double GROUPED_HOLD = 10;

    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> truth = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();

    /** Begins a group of rows of which one is to be chosen. */
    void group() {
        groups.add(rows.size());
    }

    /** Trains the choice among the rows of each group, which should get shares by the power of their truth. */
    String rank(int trees, int depth, double rate, long seed) {
        float[] labels = new float[rows.size()];
        float[] weights = new float[rows.size()];
        int[] begins = IntStream.concat(groups.stream().mapToInt(Integer::intValue), IntStream.of(rows.size()))
                .toArray();
        for (int g = 0; g + 1 < begins.length; g++) {
            float[] shares = new float[begins[g + 1] - begins[g]];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = truth.get(begins[g] + i);
            }
            if (share(shares)) {
                System.arraycopy(shares, 0, labels, begins[g], shares.length);
                Arrays.fill(weights, begins[g], begins[g + 1], 1);
            }
        }
        return new Boost(
                        rows.toArray(new float[0][]),
                        labels,
                        weights,
                        new Boost.Settings(trees, depth, rate, GROUPED_HOLD, 0.7, 0.6, seed))
                .rank(begins);
    }

    /** Turns worths of the members of a group into the shares that they should get; false where all are worth nothing. */
    static boolean share(float[] worths) {
        double sum = 0;
        for (float worth : worths) {
            sum += Math.pow(worth, SHARPNESS);
        }
        for (int i = 0; i < worths.length && sum > 0; i++) {
            worths[i] = (float) (Math.pow(worths[i], SHARPNESS) / sum);
        }
        return sum > 0;
    }

    void add(float[] row, float right) {
        rows.add(row);
        truth.add(right);
    }

    String train(int trees, int depth, double rate, long seed) {
        return train(trees, depth, rate, 20, seed);
    }

    String train(int trees, int depth, double rate, double hold, long seed) {
        float[] labels = new float[rows.size()];
        float[] weights = new float[rows.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = truth.get(i);
            weights[i] = 1;
        }
        return new Boost(
                        rows.toArray(new float[0][]),
                        labels,
                        weights,
                        new Boost.Settings(trees, depth, rate, hold, 0.7, 0.6, seed))
                .train();
    }
}
