package org.hearsay.attribution;

import java.util.List;
import java.util.Random;

/**
 * Softmax regression over hashed features of the members of groups, of which one is to be chosen (Cao et al. 2007), trained by
 * AdaGrad.
 */
final class Listwise {
    private static final double FLOOR = 1e-2;
    private static final double LEAST_ERROR = 1e-3;

    private final Weights weights;
    private final float[] squares;
    private final double rate;
    private final double decay;

    /** The features of each member of a group, and the share that each should get. */
    record Group(int[][] members, float[] shares) {}

    private Listwise(int bits, double rate, double decay) {
        this.weights = new Weights(bits, 1);
        this.squares = new float[weights.values.length];
        this.rate = rate;
        this.decay = decay;
    }

    /** The mean of the weights after each round. */
    static Weights train(List<Group> groups, int bits, int rounds, double rate, double decay, long seed) {
        Listwise training = new Listwise(bits, rate, decay);
        float[] sums = new float[training.squares.length];
        int[] order = Logistic.order(groups.size());
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Logistic.shuffle(order, random);
            for (int g : order) {
                training.learn(groups.get(g));
            }
            for (int i = 0; i < sums.length; i++) {
                sums[i] += training.weights.values[i] / rounds;
            }
        }
        return new Weights(bits, 1, sums);
    }

    private void learn(Group group) {
        double[] chances = chances(group.members);
        for (int m = 0; m < chances.length; m++) {
            double error = chances[m] - group.shares[m];
            if (Math.abs(error) < LEAST_ERROR) {
                continue;
            }
            for (int hash : group.members[m]) {
                int row = weights.row(hash);
                double slope = error + decay * weights.values[row];
                squares[row] = (float) (squares[row] + slope * slope);
                weights.values[row] = (float) (weights.values[row] - rate * slope / Math.sqrt(squares[row] + FLOOR));
            }
        }
    }

    private double[] chances(int[][] members) {
        double[] chances = new double[members.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int m = 0; m < members.length; m++) {
            for (int hash : members[m]) {
                chances[m] += weights.values[weights.row(hash)];
            }
            most = Math.max(most, chances[m]);
        }
        double sum = 0;
        for (int m = 0; m < members.length; m++) {
            chances[m] = Math.exp(chances[m] - most);
            sum += chances[m];
        }
        for (int m = 0; m < members.length; m++) {
            chances[m] /= sum;
        }
        return chances;
    }
}
