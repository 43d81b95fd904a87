package org.hearsay.attribution;

import java.util.Arrays;

/**
 * A table of weights: a row of labels for each hashed feature. Features that share a row share its weights.
 *
 * <p>For training the weights are floats. For reading they are whole steps from -127 to 127, eight labels side by side in
 * one long number and raised by 128; sums take sixteen bits a label, so that two additions add eight labels and up to 256
 * features cannot overflow.
 */
final class Weights {
    private static final int LANES = 8;
    private static final int WIDTH = 8;
    private static final int RAISED = 128;
    /** Every second label of a row, with room for its sum. */
    private static final long EVEN = 0x00FF00FF00FF00FFL;

    private static final int LABEL_BITS = 8;
    private static final int LAST_LABEL = (1 << LABEL_BITS) - 1;

    final int labels;
    /** The weights; empty where they are kept in steps. */
    final float[] values;

    private final long[] packed;
    /** Rows of at most four labels, four bytes a row. */
    private final int[] narrow;

    private final byte[] single;
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
        this.narrow = new int[0];
        this.single = new byte[0];
        this.longs = 0;
        this.step = 0;
    }

    /** @param step what one step weighs */
    Weights(int bits, int labels, byte[] steps, float step) {
        this.bits = bits;
        this.labels = labels;
        this.mask = (1 << bits) - 1;
        this.values = new float[0];
        this.single = labels == 1 ? steps : new byte[0];
        this.longs = labels == 1 ? 0 : (labels + LANES - 1) / LANES;
        boolean few = labels > 1 && labels <= LANES / 2;
        this.packed = new long[few ? 0 : longs << bits];
        this.narrow = new int[few ? 1 << bits : 0];
        this.step = step;
        for (int row = 0; row <= mask && longs > 0; row++) {
            for (int label = 0; label < labels; label++) {
                long raised = steps[row * labels + label] + RAISED;
                if (few) {
                    narrow[row] |= (int) raised << WIDTH * label;
                } else {
                    packed[row * longs + label / LANES] |= raised << WIDTH * (label % LANES);
                }
            }
        }
    }

    int bits() {
        return bits;
    }

    /** All weights, a row of labels after the other, also of those that are kept in steps. */
    float[] floats() {
        if (step == 0) {
            return values;
        }
        float[] floats = new float[labels << bits];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = steps(i / labels, i % labels) * step;
        }
        return floats;
    }

    private int steps(int row, int label) {
        if (single.length > 0) {
            return single[row];
        }
        long raised = narrow.length > 0
                ? narrow[row] >>> WIDTH * label
                : packed[row * longs + label / LANES] >>> WIDTH * (label % LANES);
        return (int) (raised & 0xFF) - RAISED;
    }

    /** Index of the first weight of a feature's row among the values. */
    int row(int hash) {
        return (hash & mask) * labels;
    }

    /** Long numbers that hold the sums of the labels; 0 where the weights are floats. */
    int sums() {
        return 2 * longs;
    }

    /** The sum of the features' weights for each label. */
    void score(Signals signals, float[] sums) {
        score(signals, sums, 0);
    }

    /** The same, written from an index on. */
    void score(Signals signals, float[] sums, int at) {
        int n = signals.size();
        if (longs > 0) {
            long[] packs = new long[2 * longs];
            add(signals, packs, 0);
            unpack(packs, n, sums, at);
            return;
        }
        Arrays.fill(sums, at, at + labels, 0);
        for (int i = 0; i < n; i++) {
            int row = row(signals.at(i));
            for (int label = 0; label < labels; label++) {
                sums[at + label] += values[row + label];
            }
        }
    }

    /** Adds the features' rows to the sums from an index on, of labels with even numbers and of the others in turn. */
    void add(Signals signals, long[] sums, int at) {
        int n = signals.size();
        if (narrow.length > 0) {
            long even = 0;
            long odd = 0;
            for (int i = 0; i < n; i++) {
                int row = narrow[signals.at(i) & mask];
                even += row & 0xFFFFFFFFL & EVEN;
                odd += row >>> WIDTH & EVEN;
            }
            sums[at] += even;
            sums[at + 1] += odd;
            return;
        }
        int part = 0;
        for (; part + 2 < longs; part += 3) {
            addThree(signals, n, part, sums, at + 2 * part);
        }
        for (; part < longs; part++) {
            long even = 0;
            long odd = 0;
            for (int i = 0; i < n; i++) {
                long row = packed[(signals.at(i) & mask) * longs + part];
                even += row & EVEN;
                odd += row >>> WIDTH & EVEN;
            }
            sums[at + 2 * part] += even;
            sums[at + 2 * part + 1] += odd;
        }
    }

    /** Three long numbers side by side, so that each row is looked up once for twenty-four labels. */
    private void addThree(Signals signals, int n, int part, long[] sums, int at) {
        long even = 0;
        long odd = 0;
        long nextEven = 0;
        long nextOdd = 0;
        long lastEven = 0;
        long lastOdd = 0;
        for (int i = 0; i < n; i++) {
            int row = (signals.at(i) & mask) * longs + part;
            long one = packed[row];
            long two = packed[row + 1];
            long three = packed[row + 2];
            even += one & EVEN;
            odd += one >>> WIDTH & EVEN;
            nextEven += two & EVEN;
            nextOdd += two >>> WIDTH & EVEN;
            lastEven += three & EVEN;
            lastOdd += three >>> WIDTH & EVEN;
        }
        sums[at] += even;
        sums[at + 1] += odd;
        sums[at + 2] += nextEven;
        sums[at + 3] += nextOdd;
        sums[at + 4] += lastEven;
        sums[at + 5] += lastOdd;
    }

    /** Turns the sums of so many features into weights. */
    void unpack(long[] sums, int features, float[] into, int at) {
        int raised = RAISED * features;
        for (int from = 0, pair = 0; from < labels; from += LANES, pair += 2) {
            long even = sums[pair];
            long odd = sums[pair + 1];
            for (int label = from; label < labels && label < from + LANES; label += 2) {
                into[at + label] = ((int) (even & 0xFFFF) - raised) * step;
                even >>>= 2 * WIDTH;
                if (label + 1 < labels) {
                    into[at + label + 1] = ((int) (odd & 0xFFFF) - raised) * step;
                    odd >>>= 2 * WIDTH;
                }
            }
        }
    }

    /** The sum of the features' weights in a table of one label. */
    float score(Signals signals) {
        int n = signals.size();
        if (single.length > 0) {
            int steps = 0;
            for (int i = 0; i < n; i++) {
                steps += single[signals.at(i) & mask];
            }
            return steps * step;
        }
        float sum = 0;
        for (int i = 0; i < n; i++) {
            sum += values[signals.at(i) & mask];
        }
        return sum;
    }

    /** The label for which the features weigh most; the first of equals. */
    int best(Signals signals) {
        if (longs == 0) {
            float[] sums = new float[labels];
            score(signals, sums);
            return best(sums);
        }
        long[] packs = new long[2 * longs];
        add(signals, packs, 0);
        // The sum above the label counted down, so that the highest number is the first of the highest sums: no
        // branches.
        int top = 0;
        for (int pair = 0; pair < packs.length; pair += 2) {
            long even = packs[pair];
            long odd = packs[pair + 1];
            for (int lane = 0; lane < LANES; lane += 2) {
                int label = pair * (LANES / 2) + lane;
                top = Math.max(top, (int) (even & 0xFFFF) << LABEL_BITS | LAST_LABEL - label);
                top = Math.max(top, (int) (odd & 0xFFFF) << LABEL_BITS | LAST_LABEL - label - 1);
                even >>>= 2 * WIDTH;
                odd >>>= 2 * WIDTH;
            }
        }
        return LAST_LABEL - (top & LAST_LABEL);
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
