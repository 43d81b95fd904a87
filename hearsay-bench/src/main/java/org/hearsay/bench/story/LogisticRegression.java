package org.hearsay.bench.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Weighted logistic regression with a penalty on squared weights, fitted by Newton's method; the first value is 1. */
public final class LogisticRegression {
    private static final int MOST_ROUNDS = 30;
    private static final double ENOUGH = 1e-7;

    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> labels = new ArrayList<>();
    private final List<Double> importances = new ArrayList<>();
    private final List<Double> known = new ArrayList<>();

    /** Adds an example with its weight. */
    public void add(double[] values, boolean label, double importance) {
        add(values, label, importance, 0);
    }

    /** Adds an example with its weight and the log-odds that are known of it, to which the fitted ones are added. */
    public void add(double[] values, boolean label, double importance, double odds) {
        rows.add(values.clone());
        labels.add(label ? 1.0 : 0.0);
        importances.add(importance);
        known.add(odds);
    }

    int size() {
        return rows.size();
    }

    /** The weights; the first one, of the constant, is not penalised. */
    public double[] fit(double penalty) {
        int width = rows.get(0).length;
        double[] weights = new double[width];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] step = step(weights, penalty);
            double most = 0;
            for (int i = 0; i < width; i++) {
                weights[i] -= step[i];
                most = Math.max(most, Math.abs(step[i]));
            }
            if (most < ENOUGH) {
                break;
            }
        }
        return weights;
    }

    private double[] step(double[] weights, double penalty) {
        int width = weights.length;
        double[] slope = new double[width];
        double[][] curve = new double[width][width];
        for (int row = 0; row < rows.size(); row++) {
            double[] x = rows.get(row);
            double p = 1 / (1 + Math.exp(-known.get(row) - dot(weights, x)));
            double error = importances.get(row) * (p - labels.get(row));
            double bend = importances.get(row) * p * (1 - p);
            int[] told = told(x);
            for (int i : told) {
                slope[i] += error * x[i];
                for (int j : told) {
                    curve[i][j] += bend * x[i] * x[j];
                }
            }
        }
        for (int i = 0; i < width; i++) {
            double held = i == 0 ? 1e-6 : penalty;
            slope[i] += held * weights[i];
            curve[i][i] += held;
        }
        return solve(curve, slope);
    }

    /** The places of the values that are not nought. */
    private static int[] told(double[] x) {
        return IntStream.range(0, x.length).filter(i -> x[i] != 0).toArray();
    }

    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Gauss and Jordan's elimination with the largest pivot. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
            }
            double[] swapped = matrix[column];
            matrix[column] = matrix[pivot];
            matrix[pivot] = swapped;
            double held = right[column];
            right[column] = right[pivot];
            right[pivot] = held;
            for (int row = 0; row < n; row++) {
                if (row != column) {
                    double factor = matrix[row][column] / matrix[column][column];
                    for (int k = column; k < n; k++) {
                        matrix[row][k] -= factor * matrix[column][k];
                    }
                    right[row] -= factor * right[column];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = right[i] / matrix[i][i];
        }
        return solution;
    }
}
