package org.hearsay.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Learns a linear map of word vectors after which a word is nearer to what renders it than to the other words of that
 * sentence (softmax over the cosines, sharpened).
 */
final class LearnProjection {
    /** A word, the words it may be linked to, and which of them it is. */
    record Example(float[] word, float[][] others, boolean[] linked) {}

    private static final float SHARPNESS = 10;

    private final int inputs;
    private final int outputs;
    private final float[] map;
    private final float[] gradient;
    private final float[] first;
    private final float[] second;
    private final Random random;

    LearnProjection(int inputs, int outputs, long seed) {
        this.inputs = inputs;
        this.outputs = outputs;
        map = new float[inputs * outputs];
        gradient = new float[map.length];
        first = new float[map.length];
        second = new float[map.length];
        random = new Random(seed);
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < inputs; i++) {
                map[o * inputs + i] =
                        inputs == outputs ? (i == o ? 1 : 0) : (float) (random.nextGaussian() / Math.sqrt(inputs));
            }
        }
    }

    float[] learn(List<Example> examples, int epochs, double rate, double pull) {
        float[] start = map.clone();
        List<Example> order = new ArrayList<>(examples);
        int batch = 32;
        long step = 0;
        long steps = (long) epochs * (order.size() / batch);
        for (int epoch = 0; epoch < epochs; epoch++) {
            java.util.Collections.shuffle(order, random);
            double loss = 0;
            for (int k = 0; k + batch <= order.size(); k += batch) {
                for (int e = k; e < k + batch; e++) {
                    loss += back(order.get(e));
                }
                step++;
                double pace = rate * (1 - 0.95 * step / steps);
                for (int w = 0; w < map.length; w++) {
                    float g = gradient[w] / batch;
                    first[w] = 0.9f * first[w] + 0.1f * g;
                    second[w] = 0.999f * second[w] + 0.001f * g * g;
                    map[w] -= (float)
                            (pace * first[w] / (Math.sqrt(second[w]) + 1e-6) + pace * pull * (map[w] - start[w]));
                    gradient[w] = 0;
                }
            }
            System.err.printf(java.util.Locale.ROOT, "projection epoch %d loss %.4f%n", epoch, loss / order.size());
        }
        return map;
    }

    static float[] apply(float[] map, float[] x, int outputs) {
        float[] y = new float[outputs];
        double norm = 0;
        for (int o = 0; o < outputs; o++) {
            float sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += map[o * x.length + i] * x[i];
            }
            y[o] = sum;
            norm += sum * sum;
        }
        float scale = norm == 0 ? 0 : (float) (1 / Math.sqrt(norm));
        for (int o = 0; o < outputs; o++) {
            y[o] *= scale;
        }
        return y;
    }

    private double back(Example example) {
        int n = example.others().length;
        float[][] raw = new float[n + 1][];
        float[] norms = new float[n + 1];
        for (int k = 0; k <= n; k++) {
            float[] x = k == n ? example.word() : example.others()[k];
            raw[k] = new float[outputs];
            double norm = 0;
            for (int o = 0; o < outputs; o++) {
                float sum = 0;
                int at = o * inputs;
                for (int i = 0; i < inputs; i++) {
                    sum += map[at + i] * x[i];
                }
                raw[k][o] = sum;
                norm += sum * sum;
            }
            norms[k] = (float) Math.sqrt(norm) + 1e-6f;
            for (int o = 0; o < outputs; o++) {
                raw[k][o] /= norms[k];
            }
        }
        float[] word = raw[n];
        double[] share = new double[n];
        double sum = 0;
        double goldSum = 0;
        float[] cosine = new float[n];
        for (int k = 0; k < n; k++) {
            for (int o = 0; o < outputs; o++) {
                cosine[k] += word[o] * raw[k][o];
            }
            share[k] = Math.exp(SHARPNESS * (cosine[k] - 1));
            sum += share[k];
            goldSum += example.linked()[k] ? share[k] : 0;
        }
        float[] wordGradient = new float[outputs];
        for (int k = 0; k < n; k++) {
            double error = share[k] / sum - (example.linked()[k] ? share[k] / goldSum : 0);
            float g = (float) (error * SHARPNESS);
            float[] otherGradient = new float[outputs];
            for (int o = 0; o < outputs; o++) {
                wordGradient[o] += g * (raw[k][o] - cosine[k] * word[o]) / norms[n];
                otherGradient[o] = g * (word[o] - cosine[k] * raw[k][o]) / norms[k];
            }
            spread(otherGradient, example.others()[k]);
        }
        spread(wordGradient, example.word());
        return -Math.log(goldSum / sum);
    }

    private void spread(float[] out, float[] x) {
        for (int o = 0; o < outputs; o++) {
            float g = out[o];
            int at = o * inputs;
            for (int i = 0; i < inputs; i++) {
                gradient[at + i] += g * x[i];
            }
        }
    }
}
