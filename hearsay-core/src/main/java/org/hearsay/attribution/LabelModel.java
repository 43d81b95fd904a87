package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/** A linear-chain conditional random field over the labels of a window (Lafferty et al. 2001). */
final class LabelModel {
    private static final float NEVER = -1e6f;

    final Weights words;
    /** Price of each pass, by context, label before (one more for the start) and label. */
    final float[] passes;

    LabelModel(Weights words, float[] passes) {
        this.words = words;
        this.passes = passes;
    }

    static int pass(int context, int before, int label) {
        return (context * (Labels.COUNT + 1) + before) * Labels.COUNT + label;
    }

    /** A labelling of a window with the logarithm of its probability. */
    record Labelling(int[] labels, double log) {}

    /** Scores of a window: one row of labels a word, and the price of each pass into each word. */
    record Scores(float[][] words, float[][] passes) {}

    Scores scores(SpanSignals span, Signs s, int cue, Window window, Signals out) {
        int size = window.to() - window.from();
        span.turnTo(cue, window.from(), window.to());
        float[][] word = new float[size][Labels.COUNT];
        float[][] pass = new float[size][];
        int[] kinds = new int[Contexts.KINDS];
        for (int i = 0; i < size; i++) {
            out.clear();
            span.of(window.from() + i, out);
            words.score(out, word[i]);
            Contexts.of(s, span, window.from() + i, window.from(), kinds, 0);
            pass[i] = passes(kinds, i == 0);
        }
        return new Scores(word, pass);
    }

    private float[] passes(int[] kinds, boolean first) {
        int n = Labels.COUNT;
        float[] row = new float[(n + 1) * n];
        for (int before = first ? n : 0; before < (first ? n + 1 : n); before++) {
            for (int label = 0; label < n; label++) {
                float sum = Labels.follows(before, label) ? 0 : NEVER;
                for (int kind : kinds) {
                    sum += passes[pass(kind, before, label)];
                }
                row[before * n + label] = sum;
            }
        }
        return row;
    }

    /** The most probable labellings, best first. */
    List<Labelling> best(Scores scores, int most) {
        int n = Labels.COUNT;
        int size = scores.words.length;
        double[] forward = new double[n];
        double[][][] value = new double[size][n][];
        int[][][] back = new int[size][n][];
        for (int i = 0; i < size; i++) {
            double[] sums = new double[n];
            for (int label = 0; label < n; label++) {
                float emit = scores.words[i][label];
                if (i == 0) {
                    double start = scores.passes[0][n * n + label] + emit;
                    value[0][label] = new double[] {start};
                    back[0][label] = new int[1];
                    sums[label] = start;
                } else {
                    extend(value[i - 1], scores.passes[i], label, emit, most, value[i], back[i]);
                    sums[label] = emit + into(forward, scores.passes[i], label);
                }
            }
            forward = sums;
        }
        return trace(value, back, logSum(forward), most);
    }

    private static double into(double[] forward, float[] passes, int label) {
        double[] sums = new double[forward.length];
        for (int before = 0; before < forward.length; before++) {
            sums[before] = forward[before] + passes[before * forward.length + label];
        }
        return logSum(sums);
    }

    static double logSum(double[] values) {
        double most = values[0];
        for (double value : values) {
            most = Math.max(most, value);
        }
        double sum = 0;
        for (double value : values) {
            sum += value - most > -30 ? Math.exp(value - most) : 0;
        }
        return most + Math.log(sum);
    }

    /** Merges the sorted lists of the labels before into the best of this label. */
    private static void extend(
            double[][] before, float[] passes, int label, float emit, int most, double[][] value, int[][] back) {
        int n = before.length;
        int[] next = new int[n];
        int total = 0;
        for (double[] list : before) {
            total += list.length;
        }
        int size = Math.min(most, total);
        double[] values = new double[size];
        int[] pointers = new int[size];
        for (int j = 0; j < size; j++) {
            int from = -1;
            double top = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < n; k++) {
                if (next[k] < before[k].length) {
                    double candidate = before[k][next[k]] + passes[k * n + label];
                    if (candidate > top) {
                        top = candidate;
                        from = k;
                    }
                }
            }
            values[j] = top + emit;
            pointers[j] = from * most + next[from];
            next[from]++;
        }
        value[label] = values;
        back[label] = pointers;
    }

    private static List<Labelling> trace(double[][][] value, int[][][] back, double total, int most) {
        int n = Labels.COUNT;
        int last = value.length - 1;
        int[] next = new int[n];
        List<Labelling> found = new ArrayList<>();
        for (int j = 0; j < most; j++) {
            int label = -1;
            for (int k = 0; k < n; k++) {
                if (next[k] < value[last][k].length
                        && (label < 0 || value[last][k][next[k]] > value[last][label][next[label]])) {
                    label = k;
                }
            }
            if (label < 0 || value[last][label][next[label]] < NEVER / 2) {
                break;
            }
            int rank = next[label]++;
            double log = value[last][label][rank] - total;
            int[] labels = new int[last + 1];
            int at = label;
            for (int i = last; i >= 0; i--) {
                labels[i] = at;
                int pointer = back[i][at][rank];
                at = pointer / most;
                rank = pointer % most;
            }
            found.add(new Labelling(labels, log));
        }
        return found;
    }
}
