package org.hearsay.statement;

import java.util.List;

/**
 * Logistic regression by Newton's method with a penalty on how far the weights are from what is known of them; the first
 * feature is the bias, not penalised.
 */
final class FitLogistic {
    private static final int STEPS = 40;
    private static final double FARTHEST_STEP = 2;
    private static final double NEAR = 1e-6;

    record Example(double[] features, boolean same, double weight, String scene) {}

    private final double[] known;
    private final double[] penalties;

    /**
     * @param known weights to stay near to
     * @param penalties of each weight for being away from them
     */
    FitLogistic(double[] known, double[] penalties) {
        this.known = known.clone();
        this.penalties = penalties.clone();
    }

    double[] weights(List<Example> examples) {
        int count = known.length;
        double[] weights = known.clone();
        for (int step = 0; step < STEPS; step++) {
            double[][] curve = new double[count][count + 1];
            for (Example example : examples) {
                add(example, weights, curve);
            }
            for (int i = 0; i < count; i++) {
                double pull = i == 0 ? NEAR : penalties[i];
                curve[i][count] -= pull * (weights[i] - known[i]);
                curve[i][i] += pull + NEAR;
            }
            double[] change = solve(curve);
            double farthest = 0;
            for (int i = 0; i < count; i++) {
                weights[i] += Math.max(-FARTHEST_STEP, Math.min(FARTHEST_STEP, change[i]));
                farthest = Math.max(farthest, Math.abs(change[i]));
            }
            if (farthest < NEAR) {
                break;
            }
        }
        return weights;
    }

    static double probability(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Adds an example's curvature and, in the last column, its pull. */
    private static void add(Example example, double[] weights, double[][] curve) {
        double[] features = example.features();
        double probability = probability(weights, features);
        double pull = ((example.same() ? 1 : 0) - probability) * example.weight();
        double bend = Math.max(NEAR, probability * (1 - probability)) * example.weight();
        for (int i = 0; i < features.length; i++) {
            curve[i][features.length] += pull * features[i];
            for (int j = 0; j < features.length; j++) {
                curve[i][j] += bend * features[i] * features[j];
            }
        }
    }

    /** Gauss and Jordan with the largest pivot; the last column is the right side. */
    private static double[] solve(double[][] rows) {
        int count = rows.length;
        for (int column = 0; column < count; column++) {
            int pivot = column;
            for (int row = column + 1; row < count; row++) {
                pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
            }
            double[] swapped = rows[column];
            rows[column] = rows[pivot];
            rows[pivot] = swapped;
            for (int row = 0; row < count; row++) {
                double times = row == column ? 0 : rows[row][column] / rows[column][column];
                for (int j = column; j <= count && times != 0; j++) {
                    rows[row][j] -= times * rows[column][j];
                }
            }
        }
        double[] solution = new double[count];
        for (int i = 0; i < count; i++) {
            solution[i] = rows[i][count] / rows[i][i];
        }
        return solution;
    }
}
