package org.hearsay.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Logistic regression over hashed features, trained by AdaGrad; each visit may leave out a share of the features. */
final class Logistic {
    private static final double FLOOR = 1e-2;

    private Logistic() {}

    static Weights train(
            List<int[]> features,
            List<Float> truth,
            int bits,
            int rounds,
            double rate,
            double decay,
            double dropped,
            long seed) {
        Weights weights = new Weights(bits, 1);
        float[] squares = new float[weights.values.length];
        int[] order = order(features.size());
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int i : order) {
                int[] kept = dropped == 0 ? features.get(i) : without(features.get(i), dropped, random);
                learn(weights, squares, kept, truth.get(i), rate, decay);
            }
        }
        for (int i = 0; i < weights.values.length; i++) {
            weights.values[i] *= (float) (1 - dropped);
        }
        return weights;
    }

    /** The features that are left after some were dropped. */
    static int[] without(int[] features, double dropped, Random random) {
        int[] some = new int[features.length];
        int size = 0;
        for (int hash : features) {
            if (random.nextFloat() >= dropped) {
                some[size++] = hash;
            }
        }
        return Arrays.copyOf(some, size);
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
            squares[row] = (float) (squares[row] + slope * slope);
            weights.values[row] = (float) (weights.values[row] - rate * slope / Math.sqrt(squares[row] + FLOOR));
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
