package org.hearsay.story;

import java.util.Arrays;

/** What the terms weigh that earlier articles share with the one at hand. */
final class SharedWeight {
    /** An article above, the place of its weight below. */
    private long[] articles = new long[64];

    private double[] weights = new double[64];
    private int size;

    void add(int earlier, double weight) {
        if (size == weights.length) {
            articles = Arrays.copyOf(articles, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        articles[size] = (long) earlier << 32 | size;
        weights[size++] = weight;
    }

    /** Adds up what was added of each article, in the order in which it was. */
    void sum() {
        Arrays.sort(articles, 0, size);
        double[] sums = new double[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || articles[i] >>> 32 != articles[count - 1] >>> 32) {
                articles[count++] = articles[i];
            }
            sums[count - 1] += weights[(int) articles[i]];
        }
        weights = sums;
        size = count;
    }

    int size() {
        return size;
    }

    /** So many of the articles, those that share most, ascending; of equal ones the later. */
    int[] weightiest(int most) {
        double[] sorted = Arrays.copyOf(weights, size);
        Arrays.sort(sorted);
        int[] kept = new int[Math.min(most, size)];
        double least = size > most ? sorted[size - most] : Double.NEGATIVE_INFINITY;
        int room = most;
        for (int i = size - 1; i >= 0 && sorted[i] > least; i--) {
            room--;
        }
        int at = kept.length;
        for (int i = size - 1; i >= 0; i--) {
            if (weights[i] > least || weights[i] == least && room-- > 0) {
                kept[--at] = (int) (articles[i] >>> 32);
            }
        }
        return kept;
    }
}
