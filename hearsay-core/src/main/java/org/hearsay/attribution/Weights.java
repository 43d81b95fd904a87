package org.hearsay.attribution;

import java.util.Arrays;

/**
 * A table of weights: a row of labels for each hashed feature. Features that share a row share its weights.
 *
 * <p>For training the weights are floats. For reading they are whole steps from -127 to 127, four labels side by side in
 * one long number, sixteen bits each and raised by 128, so that one addition adds four; up to 256 features cannot overflow.
 */
final class Weights {
    private static final int LANES = 4;
    private static final int WIDTH = 16;
    private static final int RAISED = 128;

    final int labels;
    /** The weights; empty where they are kept in steps. */
    final float[] values;

    private final long[] packed;
    private final int longs;
    private final float step;
    private final int mask;
    private final int bits;

    /** @param bits the table has two to this power rows */
    Weights(int bits, int labels) {
        this(bits, labels, new float[labels << bits]);
    }

    Weights(int bits, int labels, float[] values) {
        this.bits = bits;
        this.labels = labels;
        this.mask = (1 << bits) - 1;
        this.values = values;
        this.packed = new long[0];
        this.longs = 0;
        this.step = 0;
    }

    /** @param step what one step weighs */
    Weights(int bits, int labels, byte[] steps, float step) {
        this.bits = bits;
        this.labels = labels;
        this.mask = (1 << bits) - 1;
        this.values = new float[0];
        this.longs = (labels + LANES - 1) / LANES;
        this.packed = new long[longs << bits];
        this.step = step;
        for (int row = 0; row <= mask; row++) {
            for (int label = 0; label < labels; label++) {
                long raised = steps[row * labels + label] + RAISED;
                packed[row * longs + label / LANES] |= raised << WIDTH * (label % LANES);
            }
        }
    }

    int bits() {
        return bits;
    }

    /** Index of the first weight of a feature's row among the values. */
    int row(int hash) {
        return (hash & mask) * labels;
    }

    /** The sum of the features' weights for each label. */
    void score(Signals signals, float[] sums) {
        Arrays.fill(sums, 0);
        int n = signals.size();
        if (values.length == 0) {
            scorePacked(signals, n, sums);
            return;
        }
        for (int i = 0; i < n; i++) {
            int row = row(signals.at(i));
            for (int label = 0; label < labels; label++) {
                sums[label] += values[row + label];
            }
        }
    }

    private void scorePacked(Signals signals, int n, float[] sums) {
        for (int part = 0; part < longs; part += 2) {
            long one = 0;
            long two = 0;
            boolean both = part + 1 < longs;
            for (int i = 0; i < n; i++) {
                int at = (signals.at(i) & mask) * longs + part;
                one += packed[at];
                two += both ? packed[at + 1] : 0;
            }
            unpack(one, part * LANES, n, sums);
            unpack(two, part * LANES + LANES, n, sums);
        }
    }

    private void unpack(long lanes, int from, int n, float[] sums) {
        for (int lane = 0; lane < LANES && from + lane < labels; lane++) {
            int sum = (int) (lanes >>> WIDTH * lane & 0xFFFF) - RAISED * n;
            sums[from + lane] = sum * step;
        }
    }

    /** The sum of the features' weights in a table of one label. */
    float score(Signals signals) {
        float sum = 0;
        int n = signals.size();
        for (int i = 0; i < n; i++) {
            sum += values[signals.at(i) & mask];
        }
        return sum;
    }

    /** The label with the highest sum; the first of equals. */
    static int best(float[] sums) {
        int best = 0;
        for (int label = 1; label < sums.length; label++) {
            best = sums[label] > sums[best] ? label : best;
        }
        return best;
    }
}
