package org.hearsay.page;

import java.util.List;
import org.hearsay.text.TermTable;

/**
 * A sum of small decision trees, each of which asks the same question at all nodes of a level; trained by gradient
 * boosting on logistic loss, so that the sum is the logarithm of the odds.
 */
final class Trees {
    private final int[][] features;
    private final float[][] thresholds;
    private final float[][] leaves;
    private final double base;

    private Trees(int[][] features, float[][] thresholds, float[][] leaves, double base) {
        this.features = features;
        this.thresholds = thresholds;
        this.leaves = leaves;
        this.base = base;
    }

    /** Reads a table: a row a tree, its questions as {@code feature>threshold}, then its leaves; the first row is the base. */
    static Trees load(String resource) {
        List<List<String>> rows = TermTable.load(Trees.class, resource).rows();
        int count = rows.size() - 1;
        int[][] features = new int[count][];
        float[][] thresholds = new float[count][];
        float[][] leaves = new float[count][];
        for (int t = 0; t < count; t++) {
            String[] questions = rows.get(t + 1).get(0).split(" ");
            features[t] = new int[questions.length];
            thresholds[t] = new float[questions.length];
            for (int q = 0; q < questions.length; q++) {
                int mark = questions[q].indexOf('>');
                features[t][q] = Integer.parseInt(questions[q].substring(0, mark));
                thresholds[t][q] = Float.parseFloat(questions[q].substring(mark + 1));
            }
            String[] values = rows.get(t + 1).get(1).split(" ");
            leaves[t] = new float[values.length];
            for (int l = 0; l < values.length; l++) {
                leaves[t][l] = Float.parseFloat(values[l]);
            }
        }
        return new Trees(
                features, thresholds, leaves, Double.parseDouble(rows.get(0).get(1)));
    }

    /** Logarithm of the odds that the piece with these features is text. */
    double score(float[] row) {
        double sum = base;
        for (int t = 0; t < features.length; t++) {
            int[] asked = features[t];
            float[] limits = thresholds[t];
            int leaf = 0;
            for (int q = 0; q < asked.length; q++) {
                leaf |= row[asked[q]] > limits[q] ? 1 << q : 0;
            }
            sum += leaves[t][leaf];
        }
        return sum;
    }

    double[] chances(float[][] rows) {
        double[] chances = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            chances[i] = 1 / (1 + Math.exp(-score(rows[i])));
        }
        return chances;
    }
}
