package org.hearsay.bench.reuse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Clusters of alike texts by MinHash and bands, the way of the text-dedup scripts: hashed runs of five words, 256
 * permutations modulo the Mersenne prime 2^61 - 1, bands and rows that err least around the threshold, texts of one
 * bucket united with its first, nothing verified.
 */
final class MinHashClusters {
    private static final int RUN = 5;
    private static final int PERMUTATIONS = 256;
    private static final long PRIME = (1L << 61) - 1;
    private static final long SEED = 42;

    private final long[] factors = new long[PERMUTATIONS];
    private final long[] terms = new long[PERMUTATIONS];
    private final int bands;
    private final int rows;

    /** @param threshold Jaccard likeness from which texts are alike */
    MinHashClusters(double threshold) {
        Random random = new Random(SEED);
        for (int i = 0; i < PERMUTATIONS; i++) {
            factors[i] = 1 + random.nextLong(PRIME - 1);
            terms[i] = random.nextLong(PRIME);
        }
        int[] best = bandsAndRows(threshold);
        bands = best[0];
        rows = best[1];
    }

    /** For each text the number of the first text of its cluster. */
    int[] of(List<String> texts) {
        int[] leader = new int[texts.size()];
        Arrays.setAll(leader, text -> text);
        Map<Long, Integer> firstOf = new HashMap<>();
        for (int text = 0; text < leader.length; text++) {
            long[] signature = signature(texts.get(text));
            for (int band = 0; band < bands; band++) {
                long bucket = band;
                for (int row = 0; row < rows; row++) {
                    bucket = mixed(bucket ^ signature[band * rows + row]);
                }
                Integer first = firstOf.putIfAbsent(bucket, text);
                if (first != null) {
                    unite(leader, first, text);
                }
            }
        }
        for (int text = 0; text < leader.length; text++) {
            leader[text] = find(leader, text);
        }
        return leader;
    }

    private long[] signature(String text) {
        long[] least = new long[PERMUTATIONS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long run : runs(text)) {
            for (int i = 0; i < PERMUTATIONS; i++) {
                least[i] = Math.min(least[i], permuted(run, i));
            }
        }
        return least;
    }

    private long permuted(long run, int i) {
        long high = Math.multiplyHigh(factors[i], run);
        long low = factors[i] * run;
        long product = (low & PRIME) + (low >>> 61 | high << 3);
        long value = (product & PRIME) + (product >>> 61) + terms[i];
        return value >= PRIME ? value - PRIME : value;
    }

    private static Set<Long> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("\\W+");
        Set<Long> runs = new HashSet<>();
        for (int from = 0; from + RUN <= words.length; from++) {
            long hash = 0xcbf29ce484222325L;
            for (int i = from; i < from + RUN; i++) {
                hash = mixed(hash ^ words[i].hashCode());
            }
            runs.add(hash >>> 3);
        }
        return runs;
    }

    private static long mixed(long bits) {
        long hash = bits * 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 29;
    }

    /** Bands and rows with the least sum of chances to miss an alike pair and to meet an unlike one. */
    private static int[] bandsAndRows(double threshold) {
        int[] best = {1, 1};
        double least = Double.MAX_VALUE;
        for (int bands = 1; bands <= PERMUTATIONS; bands++) {
            for (int rows = 1; rows <= PERMUTATIONS / bands; rows++) {
                double error = 0;
                for (double likeness = 0.0005; likeness < 1; likeness += 0.001) {
                    double met = 1 - Math.pow(1 - Math.pow(likeness, rows), bands);
                    error += likeness < threshold ? met : 1 - met;
                }
                if (error < least) {
                    least = error;
                    best = new int[] {bands, rows};
                }
            }
        }
        return best;
    }

    private static void unite(int[] leader, int one, int other) {
        int a = find(leader, one);
        int b = find(leader, other);
        leader[Math.max(a, b)] = Math.min(a, b);
    }

    private static int find(int[] leader, int text) {
        int found = text;
        while (leader[found] != found) {
            leader[found] = leader[leader[found]];
            found = leader[found];
        }
        return found;
    }
}
