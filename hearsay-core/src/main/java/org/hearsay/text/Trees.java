package org.hearsay.text;

import java.util.Arrays;
import java.util.List;

/**
 * A sum of small decision trees, each of which asks the same question at all nodes of a level; trained by gradient
 * boosting on logistic loss, so that the sum is the logarithm of the odds.
 */
public final class Trees {
    /** Questions of all trees, one tree behind the other; where each tree's begin, and at the end where the last one's end. */
    private final int[] begins;

    private final int[] features;
    private final int[] limits;
    /** Leaves of all trees; a tree of n questions has two to the power of n. */
    private final float[] leaves;

    private final double base;
    private final int[] asked;
    private final int width;

    private Trees(int[] begins, int[] features, int[] limits, float[] leaves, double base) {
        this.begins = begins;
        this.features = features;
        this.limits = limits;
        this.leaves = leaves;
        this.base = base;
        this.asked = Arrays.stream(features).distinct().sorted().toArray();
        this.width = asked.length == 0 ? 0 : asked[asked.length - 1] + 1;
    }

    /** Reads the table that lies beside {@code owner}. */
    public static Trees load(Class<?> owner, String resource) {
        return of(TermTable.load(owner, resource));
    }

    /** Reads a table: a row a tree, its questions as {@code feature>threshold}, then its leaves; the first row is the base. */
    public static Trees of(TermTable table) {
        List<List<String>> rows = table.rows();
        List<List<String>> trees = rows.subList(1, rows.size());
        int[] begins = new int[trees.size() + 1];
        int leafCount = 0;
        for (int t = 0; t < trees.size(); t++) {
            int questions = trees.get(t).get(0).split(" ").length;
            begins[t + 1] = begins[t] + questions;
            leafCount += 1 << questions;
        }
        int[] features = new int[begins[trees.size()]];
        int[] limits = new int[features.length];
        float[] leaves = new float[leafCount];
        int leaf = 0;
        for (int t = 0; t < trees.size(); t++) {
            int question = begins[t];
            for (String asked : trees.get(t).get(0).split(" ")) {
                int mark = asked.indexOf('>');
                features[question] = Integer.parseInt(asked.substring(0, mark));
                limits[question++] = ordered(Float.parseFloat(asked.substring(mark + 1)));
            }
            for (String value : trees.get(t).get(1).split(" ")) {
                leaves[leaf++] = Float.parseFloat(value);
            }
        }
        return new Trees(
                begins, features, limits, leaves, Double.parseDouble(rows.get(0).get(1)));
    }

    /** Logarithm of the odds that what has these features is what is looked for. */
    public double score(float[] row) {
        return scores(new float[][] {row})[0];
    }

    /** The odds of several as chances from 0 to 1. */
    public double[] chances(float[][] rows) {
        double[] chances = scores(rows);
        for (int i = 0; i < chances.length; i++) {
            chances[i] = 1 / (1 + StrictMath.exp(-chances[i]));
        }
        return chances;
    }

    /**
     * The same for many rows. Asks one question of all rows before the next one: plain loops over columns, which the
     * processor runs many at a time.
     */
    public double[] scores(float[][] rows) {
        int[][] columns = columns(rows);
        double[] scores = new double[rows.length];
        Arrays.fill(scores, base);
        int[] leaf = new int[rows.length];
        int leavesBefore = 0;
        for (int t = 1; t < begins.length; t++) {
            int begin = begins[t - 1];
            Arrays.fill(leaf, leavesBefore);
            for (int q = begin; q < begins[t]; q++) {
                ask(columns[features[q]], limits[q], q - begin, leaf);
            }
            for (int i = 0; i < leaf.length; i++) {
                scores[i] += leaves[leaf[i]];
            }
            leavesBefore += 1 << begins[t] - begin;
        }
        return scores;
    }

    /** Adds a bit to the leaf of each row whose value is above the limit. */
    private static void ask(int[] column, int limit, int bit, int[] leaf) {
        for (int i = 0; i < leaf.length; i++) {
            leaf[i] += (limit - column[i] >>> 31) << bit;
        }
    }

    private int[][] columns(float[][] rows) {
        int[][] columns = new int[width][];
        for (int f : asked) {
            int[] column = new int[rows.length];
            for (int i = 0; i < column.length; i++) {
                column[i] = ordered(rows[i][f]);
            }
            columns[f] = column;
        }
        return columns;
    }

    /** A whole number that orders as the value does, small enough that the difference of any two is one too. */
    private static int ordered(float value) {
        int bits = Float.floatToRawIntBits(value + 0f);
        return (bits ^ bits >> 31 & 0x7FFFFFFF) >> 1;
    }
}
