package org.hearsay.attribution;

import java.util.List;
import java.util.Random;

/** Logistic regression over hashed features, trained by AdaGrad. */
final class Logistic {
    private static final double FLOOR = 1e-2;

    private Logistic() {}

    static Weights train(
            List<int[]> features, List<Float> truth, int bits, int rounds, double rate, double decay, long seed) {
        Weights weights = new Weights(bits, 1);
        float[] squares = new float[weights.values.length];
        int[] order = order(features.size());
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int i : order) {
                learn(weights, squares, features.get(i), truth.get(i), rate, decay);
            }
        }
        return weights;
    }

    private static void learn(
            Weights weights, float[] squares, int[] features, float truth, double rate, double decay) {
        double sum = 0;
        for (int hash : features) {
            sum += weights.values[weights.row(hash)];
        }
        double error = 1 / (1 + Math.exp(-sum)) - truth;
        if (Math.abs(error) < 1e-4) {
            return;
        }
        for (int hash : features) {
            int row = weights.row(hash);
            double slope = error + decay * weights.values[row];
            squares[row] += slope * slope;
            weights.values[row] -= rate * slope / Math.sqrt(squares[row] + FLOOR);
        }
    }

    static int[] order(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        return order;
    }

    static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}
