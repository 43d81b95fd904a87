package org.hearsay.bench.page;

import java.util.ArrayList;
import java.util.List;

/** Reads back a table of trees, to score the pages that it was not trained on. */
final class Forest {
    private final List<int[]> features = new ArrayList<>();
    private final List<float[]> limits = new ArrayList<>();
    private final List<float[]> leaves = new ArrayList<>();
    private double base;

    Forest(String table) {
        for (String line : table.split("\n")) {
            String[] cells = line.split("\t");
            if (cells[0].equals("base")) {
                base = Double.parseDouble(cells[1]);
                continue;
            }
            String[] questions = cells[0].split(" ");
            int[] asked = new int[questions.length];
            float[] limit = new float[questions.length];
            for (int q = 0; q < questions.length; q++) {
                String[] parts = questions[q].split(">");
                asked[q] = Integer.parseInt(parts[0]);
                limit[q] = Float.parseFloat(parts[1]);
            }
            String[] values = cells[1].split(" ");
            float[] leaf = new float[values.length];
            for (int l = 0; l < leaf.length; l++) {
                leaf[l] = Float.parseFloat(values[l]);
            }
            features.add(asked);
            limits.add(limit);
            leaves.add(leaf);
        }
    }

    double[] chances(float[][] rows) {
        double[] chances = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double sum = base;
            for (int t = 0; t < features.size(); t++) {
                int at = 0;
                for (int q = 0; q < features.get(t).length; q++) {
                    at |= rows[i][features.get(t)[q]] > limits.get(t)[q] ? 1 << q : 0;
                }
                sum += leaves.get(t)[at];
            }
            chances[i] = 1 / (1 + Math.exp(-sum));
        }
        return chances;
    }
}
