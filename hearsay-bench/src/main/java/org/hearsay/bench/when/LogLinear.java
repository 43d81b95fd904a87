package org.hearsay.bench.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression over named features, by full gradient steps (Adam) from zero; no random number is drawn. Features
 * seen in fewer than {@link #RAREST} examples are left out, unless the prior names them.
 */
final class LogLinear {
    private static final int RAREST = 3;
    private static final int STEPS = 600;
    private static final double RATE = 0.05;

    private LogLinear() {}

    /** The weight of each feature; {@code decay} pulls it to its prior, or to zero where that names none. */
    static Map<String, Double> learn(
            List<List<String>> features, List<Boolean> answers, Map<String, Double> prior, double decay) {
        Map<String, Integer> counts = new TreeMap<>();
        features.forEach(of -> of.forEach(f -> counts.merge(f, 1, Integer::sum)));
        counts.values().removeIf(count -> count < RAREST);
        prior.keySet().forEach(f -> counts.putIfAbsent(f, 0));
        List<String> names = List.copyOf(counts.keySet());
        int index = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            count.setValue(index++);
        }
        int[][] cases = features.stream()
                .map(of -> of.stream()
                        .filter(counts::containsKey)
                        .mapToInt(counts::get)
                        .toArray())
                .toArray(int[][]::new);
        double[] means =
                names.stream().mapToDouble(f -> prior.getOrDefault(f, 0.0)).toArray();
        double[] weights = descend(cases, answers, means, decay);
        Map<String, Double> learned = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            learned.put(names.get(i), weights[i]);
        }
        return learned;
    }

    private static double[] descend(int[][] cases, List<Boolean> answers, double[] means, double decay) {
        double[] weights = new double[means.length];
        double[] first = new double[means.length];
        double[] second = new double[means.length];
        double[] gradient = new double[means.length];
        for (int step = 1; step <= STEPS; step++) {
            Arrays.fill(gradient, 0);
            for (int i = 0; i < cases.length; i++) {
                double wrong = 1 / (1 + StrictMath.exp(-sum(weights, cases[i]))) - (answers.get(i) ? 1 : 0);
                for (int feature : cases[i]) {
                    gradient[feature] += wrong;
                }
            }
            double shrunk = 1 - StrictMath.pow(0.9, step);
            double spread = 1 - StrictMath.pow(0.999, step);
            for (int f = 0; f < weights.length; f++) {
                double slope = (gradient[f] + decay * (weights[f] - means[f])) / cases.length;
                first[f] = 0.9 * first[f] + 0.1 * slope;
                second[f] = 0.999 * second[f] + 0.001 * slope * slope;
                weights[f] -= RATE * (first[f] / shrunk) / (StrictMath.sqrt(second[f] / spread) + 1e-8);
            }
        }
        return weights;
    }

    private static double sum(double[] weights, int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum;
    }
}
