package org.hearsay.stemma;

import java.util.List;
import java.util.Map;

/**
 * How probable each edge is over all trees that hang the articles from an unknown root, each tree weighted by the
 * product of its edges (the directed matrix-tree theorem; Koo et al. 2007, Smith and Smith 2007).
 */
final class TreeMarginals {
    private final double[][] inverse;
    private final List<Map<Integer, Double>> logOdds;

    /** @param logOdds for each article its possible sources, as log-weight against the root's weight of one */
    TreeMarginals(List<Map<Integer, Double>> logOdds) {
        this.logOdds = logOdds;
        int n = logOdds.size();
        double[][] laplacian = new double[n][n];
        for (int to = 0; to < n; to++) {
            laplacian[to][to] += 1;
            for (Map.Entry<Integer, Double> edge : logOdds.get(to).entrySet()) {
                double weight = StrictMath.exp(edge.getValue());
                laplacian[to][to] += weight;
                laplacian[edge.getKey()][to] -= weight;
            }
        }
        inverse = invert(laplacian);
    }

    double edge(int from, int to) {
        Double weight = logOdds.get(to).get(from);
        return weight == null ? 0 : bounded(StrictMath.exp(weight) * (inverse[to][to] - inverse[to][from]));
    }

    private static double bounded(double probability) {
        return Math.max(0, Math.min(1, probability));
    }

    /** Gauss and Jordan with the largest pivot of the column. */
    private static double[][] invert(double[][] matrix) {
        int n = matrix.length;
        double[][] inverse = new double[n][n];
        for (int i = 0; i < n; i++) {
            inverse[i][i] = 1;
        }
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
            }
            swap(matrix, column, pivot);
            swap(inverse, column, pivot);
            double scale = matrix[column][column];
            for (int k = 0; k < n; k++) {
                matrix[column][k] /= scale;
                inverse[column][k] /= scale;
            }
            for (int row = 0; row < n; row++) {
                double factor = matrix[row][column];
                if (row != column && factor != 0) {
                    for (int k = 0; k < n; k++) {
                        matrix[row][k] -= factor * matrix[column][k];
                        inverse[row][k] -= factor * inverse[column][k];
                    }
                }
            }
        }
        return inverse;
    }

    private static void swap(double[][] rows, int i, int j) {
        double[] held = rows[i];
        rows[i] = rows[j];
        rows[j] = held;
    }
}
