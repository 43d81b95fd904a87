package org.hearsay.collation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts how often words are linked, and how often they stand alone, in pairs aligned by hand. */
final class CountHabits {
    private static final double PRIOR = 3;
    private static final double LINKED = 0.02;
    private static final double ALONE = 0.12;

    private final Map<String, int[]> together = new HashMap<>();
    private final Map<String, int[]> single = new HashMap<>();

    void add(GoldPairs.Pair pair, int sign) {
        for (int i = 0; i < pair.a().size(); i++) {
            for (int j = 0; j < pair.b().size(); j++) {
                String x = pair.a().term(i).word();
                String y = pair.b().term(j).word();
                if (!x.equals(y)) {
                    int[] count = together.computeIfAbsent(key(x, y), k -> new int[2]);
                    count[0] += sign;
                    count[1] += pair.isLinked(i, j) ? sign : 0;
                }
            }
        }
        for (int i = 0; i < pair.a().size(); i++) {
            boolean alone = true;
            for (int j = 0; j < pair.b().size(); j++) {
                alone &= !pair.isLinked(i, j);
            }
            count(pair.a().term(i).word(), alone, sign);
        }
        for (int j = 0; j < pair.b().size(); j++) {
            boolean alone = true;
            for (int i = 0; i < pair.a().size(); i++) {
                alone &= !pair.isLinked(i, j);
            }
            count(pair.b().term(j).word(), alone, sign);
        }
    }

    private void count(String word, boolean alone, int sign) {
        int[] count = single.computeIfAbsent(word, k -> new int[2]);
        count[0] += sign;
        count[1] += alone ? sign : 0;
    }

    static String key(String x, String y) {
        return x.compareTo(y) < 0 ? x + "\t" + y : y + "\t" + x;
    }

    Habits habits() {
        return new Habits() {
            @Override
            public float link(String a, String b) {
                int[] count = together.get(key(a, b));
                return count == null ? 0 : told(count);
            }

            @Override
            public float alone(String word) {
                int[] count = single.get(word);
                return count == null ? 0 : logOdds(count, ALONE);
            }
        };
    }

    /** Log-odds that are worth telling, else 0: what the shipped table leaves out, the model must not learn from. */
    private static float told(int[] count) {
        float value = logOdds(count, LINKED);
        return count[1] > 0 && value > 0.4f || value < -2 ? value : 0;
    }

    private static float logOdds(int[] count, double prior) {
        double odds = (count[1] + PRIOR * prior) / (count[0] - count[1] + PRIOR * (1 - prior));
        return (float) (Math.log(odds) - Math.log(prior / (1 - prior)));
    }

    /** Rows of the table that ships: pairs with a link and frequent pairs without, then single words. */
    List<String> rows() {
        Map<String, Float> rows = new TreeMap<>();
        together.forEach((key, count) -> {
            if (told(count) != 0) {
                rows.put(key, told(count));
            }
        });
        Set<String> words = new TreeSet<>();
        single.forEach((word, count) -> {
            if (count[0] >= 5 && Math.abs(logOdds(count, ALONE)) > 0.2) {
                words.add(word + "\t\t" + String.format(java.util.Locale.ROOT, "%.1f", logOdds(count, ALONE)));
            }
        });
        List<String> lines = new java.util.ArrayList<>();
        rows.forEach((key, value) -> lines.add(key + "\t" + String.format(java.util.Locale.ROOT, "%.1f", value)));
        lines.addAll(words);
        return lines;
    }
}
