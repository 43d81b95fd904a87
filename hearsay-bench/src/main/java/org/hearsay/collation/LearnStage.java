package org.hearsay.collation;

import java.util.Random;

/** Fits one stage of the model of links by Adam on cross-entropy; the same seed gives the same weights. */
final class LearnStage {
    private static final double RATE = 0.003;
    private static final double DECAY = 0.005;
    private static final int BATCH = 96;
    private final int inputs;
    private final int hidden;
    private final float[] weights;
    private final float[] mean;
    private final float[] scale;
    private final float[] gradient;
    private final float[] first;
    private final float[] second;
    private final float[] units;
    private final Random random;
    private long step;

    LearnStage(int inputs, int hidden, long seed) {
        this.inputs = inputs;
        this.hidden = hidden;
        int size = Network.size(inputs, hidden);
        weights = new float[size];
        gradient = new float[size];
        first = new float[size];
        second = new float[size];
        mean = new float[inputs];
        scale = new float[inputs];
        units = new float[hidden];
        random = new Random(seed);
        for (int h = 0; h < hidden; h++) {
            for (int f = 1; f <= inputs; f++) {
                weights[f * hidden + h] = (float) (random.nextGaussian() * Math.sqrt(1.5 / inputs));
            }
        }
        int last = hidden * (inputs + 1);
        weights[last] = -2;
        for (int h = 1; h <= hidden; h++) {
            weights[last + h] = (float) (random.nextGaussian() * Math.sqrt(1.0 / hidden));
        }
    }

    /** Learns from cells: their figures one after the other, whether they are links, and how much each counts. */
    Network learn(float[] cells, boolean[] links, float[] worth, int count, int epochs) {
        standardise(cells, count);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        float[] x = new float[inputs];
        long steps = (long) epochs * (count / BATCH);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int i = count - 1; i > 0; i--) {
                int k = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[k];
                order[k] = swap;
            }
            for (int start = 0; start + BATCH <= count; start += BATCH) {
                for (int k = start; k < start + BATCH; k++) {
                    int cell = order[k];
                    for (int f = 0; f < inputs; f++) {
                        x[f] = (cells[cell * inputs + f] - mean[f]) * scale[f];
                    }
                    back(x, links[cell], worth[cell] / BATCH);
                }
                double progress = (double) step / steps;
                update(RATE * (1 - 0.97 * progress));
            }
        }
        return folded();
    }

    private void standardise(float[] cells, int count) {
        double[] sum = new double[inputs];
        double[] squares = new double[inputs];
        for (int c = 0; c < count; c++) {
            for (int f = 0; f < inputs; f++) {
                double value = cells[c * inputs + f];
                sum[f] += value;
                squares[f] += value * value;
            }
        }
        for (int f = 0; f < inputs; f++) {
            mean[f] = (float) (sum[f] / count);
            double variance = squares[f] / count - (sum[f] / count) * (sum[f] / count);
            scale[f] = variance < 1e-8 ? 0 : (float) (1 / Math.sqrt(variance));
        }
    }

    private void back(float[] x, boolean link, float worth) {
        int last = hidden * (inputs + 1);
        System.arraycopy(weights, 0, units, 0, hidden);
        for (int f = 0; f < inputs; f++) {
            int at = (f + 1) * hidden;
            float figure = x[f];
            for (int h = 0; h < hidden; h++) {
                units[h] += weights[at + h] * figure;
            }
        }
        float sum = weights[last];
        for (int h = 0; h < hidden; h++) {
            if (units[h] > 0) {
                sum += units[h] * weights[last + 1 + h];
            }
        }
        float error = (float) ((1 / (1 + Math.exp(-sum)) - (link ? 1 : 0)) * worth);
        gradient[last] += error;
        for (int h = 0; h < hidden; h++) {
            if (units[h] > 0) {
                gradient[last + 1 + h] += error * units[h];
                units[h] = error * weights[last + 1 + h];
            } else {
                units[h] = 0;
            }
            gradient[h] += units[h];
        }
        for (int f = 0; f < inputs; f++) {
            int at = (f + 1) * hidden;
            float figure = x[f];
            for (int h = 0; h < hidden; h++) {
                gradient[at + h] += units[h] * figure;
            }
        }
    }

    private void update(double rate) {
        step++;
        double fixFirst = 1 - Math.pow(0.9, Math.min(step, 10000));
        double fixSecond = 1 - Math.pow(0.999, Math.min(step, 100000));
        float pace = (float) (rate * Math.sqrt(fixSecond) / fixFirst);
        for (int w = 0; w < weights.length; w++) {
            float g = gradient[w];
            first[w] = 0.9f * first[w] + 0.1f * g;
            second[w] = 0.999f * second[w] + 0.001f * g * g;
            weights[w] -=
                    pace * first[w] / ((float) Math.sqrt(second[w]) + 1e-8f) + (float) (rate * DECAY) * weights[w];
            gradient[w] = 0;
        }
    }

    /** The network with the standardising folded into its weights. */
    private Network folded() {
        float[] out = weights.clone();
        for (int f = 0; f < inputs; f++) {
            int at = (f + 1) * hidden;
            for (int h = 0; h < hidden; h++) {
                out[at + h] = weights[at + h] * scale[f];
                out[h] -= weights[at + h] * scale[f] * mean[f];
            }
        }
        return new Network(inputs, hidden, out);
    }
}
