package org.hearsay.attribution;

import java.util.Arrays;

/** A table of weights: a row of labels for each hashed feature. Features that share a row share its weights. */
final class Weights {
    final int labels;
    final float[] values;
    private final int mask;

    /** @param bits the table has two to this power rows */
    Weights(int bits, int labels) {
        this(bits, labels, new float[labels << bits]);
    }

    Weights(int bits, int labels, float[] values) {
        this.labels = labels;
        this.mask = (1 << bits) - 1;
        this.values = values;
    }

    /** Index of the first weight of a feature's row. */
    int row(int hash) {
        return (hash & mask) * labels;
    }

    /** The sum of the features' weights for each label. */
    void score(Signals signals, float[] sums) {
        Arrays.fill(sums, 0);
        int n = signals.size();
        for (int i = 0; i < n; i++) {
            int row = row(signals.at(i));
            for (int label = 0; label < labels; label++) {
                sums[label] += values[row + label];
            }
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
