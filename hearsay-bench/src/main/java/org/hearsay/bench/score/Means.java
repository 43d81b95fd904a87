package org.hearsay.bench.score;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Means by name, in the order of their first value; printed a line each, with how many values are in it. */
final class Means {
    private final Map<String, double[]> sums = new LinkedHashMap<>();

    /** The harmonic mean of a precision and a recall. */
    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    void add(String name, double value) {
        double[] sum = sums.computeIfAbsent(name, none -> new double[2]);
        sum[0] += value;
        sum[1]++;
    }

    void add(String name, boolean right) {
        add(name, right ? 1 : 0);
    }

    double mean(String name) {
        double[] sum = sums.getOrDefault(name, new double[] {0, 1});
        return sum[0] / sum[1];
    }

    /** Prints all means, each name after the prefix. */
    void print(String prefix) {
        sums.forEach((name, sum) -> print(prefix + name, sum[0] / sum[1], sum[1]));
    }

    static void print(String name, double value, double count) {
        System.out.printf(Locale.ROOT, "%s %.4f (of %.0f)%n", name, value, count);
    }
}
