package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labels that each word of a window can have, with their scores and the prices of passing between them; gives the most
 * probable labellings. Reused from window to window.
 *
 * <p>After the best labelling of each stretch only what a further labelling asks for is worked out (Huang and Chiang 2005).
 */
final class Lattice {
    private static final int N = Labels.COUNT;
    private static final double NONE = Double.NEGATIVE_INFINITY;
    private static final double LEAST = -30;

    /** Score of each label of each word. */
    float[] words = new float[0];
    /** Price of passing into each word, by the label before and the label; into the first word from its row 0. */
    float[] passes = new float[0];
    /** The same as factors of a probability. */
    double[] factors = new double[0];

    private int size;
    private int most;
    private double total;
    private double[] value = new double[0];
    private int[] pointer = new int[0];
    private int[] count = new int[0];
    private int[] next = new int[0];

    /** A labelling of a window with the logarithm of its probability. */
    record Labelling(int[] labels, double log) {}

    /** Makes room for a window of so many words; its scores are to be filled in. */
    void turnTo(int size) {
        this.size = size;
        if (words.length < size * N) {
            words = new float[size * N * 2];
            passes = new float[size * N * N * 2];
            factors = new double[size * N * N * 2];
        }
    }

    /** The most probable labellings, best first; no more than can be. */
    List<Labelling> best(int labellings) {
        most = labellings;
        int states = size * N;
        if (value.length < states * most) {
            value = new double[states * most * 2];
            pointer = new int[states * most * 2];
        }
        if (next.length < states * N) {
            next = new int[states * N * 2];
            count = new int[states * 2];
        }
        Arrays.fill(next, 0, states * N, 0);
        Arrays.fill(count, 0, states, 0);
        for (int i = 0; i < size; i++) {
            for (int label = 0; label < N; label++) {
                if (i == 0) {
                    boolean can = Labels.follows(N, label);
                    value[label * most] = passes[label] + words[label];
                    count[label] = can ? 1 : 0;
                } else {
                    extend(i, label);
                }
            }
        }
        total = total();
        return trace();
    }

    /** Logarithm of the probability of any labelling, after the best were asked for. */
    double log(int[] labels) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            int before = i == 0 ? 0 : labels[i - 1];
            sum += words[i * N + labels[i]] + passes[(i * N + before) * N + labels[i]];
        }
        return sum - total;
    }

    /** Adds the next best way to a label of a word; false where there is none. */
    private boolean extend(int i, int label) {
        int state = i * N + label;
        if (i == 0) {
            return false;
        }
        int from = -1;
        double top = NONE;
        for (int before = 0; before < N; before++) {
            int rank = next[state * N + before];
            if (Labels.follows(before, label) && reach(i - 1, before, rank)) {
                double sum = value[((i - 1) * N + before) * most + rank] + passes[(i * N + before) * N + label];
                if (sum > top) {
                    top = sum;
                    from = before;
                }
            }
        }
        if (from < 0) {
            return false;
        }
        int at = state * most + count[state]++;
        value[at] = top + words[state];
        pointer[at] = from * most + next[state * N + from]++;
        return true;
    }

    private boolean reach(int i, int label, int rank) {
        int state = i * N + label;
        while (count[state] <= rank) {
            if (rank >= most || !extend(i, label)) {
                return false;
            }
        }
        return true;
    }

    /** Logarithm of the sum over all labellings. */
    private double total() {
        double[] ahead = new double[N];
        double[] sums = new double[N];
        double log = 0;
        for (int i = 0; i < size; i++) {
            double scale = 0;
            double highest = highest(i);
            for (int label = 0; label < N; label++) {
                double sum = 0;
                for (int before = 0; before < (i == 0 ? 1 : N); before++) {
                    if (Labels.follows(i == 0 ? N : before, label)) {
                        double likely = i == 0 ? 1 : ahead[before];
                        sum += likely * factors[(i * N + before) * N + label];
                    }
                }
                sums[label] = sum * share(words[i * N + label] - highest);
                scale += sums[label];
            }
            for (int label = 0; label < N; label++) {
                ahead[label] = sums[label] / scale;
            }
            log += highest + StrictMath.log(scale);
        }
        return log;
    }

    /** What a score adds beside the highest one, of which it is so far away: nothing that counts below the least. */
    private static double share(double below) {
        return below == 0 ? 1 : below > LEAST ? StrictMath.exp(below) : 0;
    }

    private double highest(int i) {
        double highest = words[i * N];
        for (int label = 1; label < N; label++) {
            highest = Math.max(highest, words[i * N + label]);
        }
        return highest;
    }

    private List<Labelling> trace() {
        int last = size - 1;
        int[] ranks = new int[N];
        List<Labelling> found = new ArrayList<>();
        while (found.size() < most) {
            int label = -1;
            double top = NONE;
            for (int k = 0; k < N; k++) {
                if (reach(last, k, ranks[k]) && value[(last * N + k) * most + ranks[k]] > top) {
                    label = k;
                    top = value[(last * N + k) * most + ranks[k]];
                }
            }
            if (label < 0) {
                break;
            }
            found.add(new Labelling(labels(label, ranks[label]++), top - total));
        }
        return found;
    }

    private int[] labels(int lastLabel, int lastRank) {
        int[] labels = new int[size];
        int label = lastLabel;
        int rank = lastRank;
        for (int i = size - 1; i >= 0; i--) {
            labels[i] = label;
            int from = pointer[(i * N + label) * most + rank];
            label = from / most;
            rank = from % most;
        }
        return labels;
    }
}
