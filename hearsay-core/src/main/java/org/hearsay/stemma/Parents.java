package org.hearsay.stemma;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The articles from which each one may have its text, with log-odds against its having it from none of the pile. */
final class Parents {
    /** Fewest words, outside quotations, that may show descent. */
    static final int FEWEST_WORDS = 12;

    /** Articles from which one may come, at most: those that it shares most with. */
    private static final int MOST = 60;

    private final List<Map<Integer, Double>> logOdds;

    Parents(Pile pile, double[] weights) {
        logOdds = java.util.stream.IntStream.range(0, pile.size())
                .mapToObj(to -> of(pile, to, weights))
                .toList();
    }

    Map<Integer, Double> of(int to) {
        return logOdds.get(to);
    }

    /** Numbers of the candidates, those with most shared words first, then by number. */
    static List<Integer> candidates(Pile pile, int to) {
        return pile.overlaps(to).entrySet().stream()
                .filter(entry -> entry.getValue().words() >= FEWEST_WORDS
                        && !pile.order(entry.getKey(), to).isAfter())
                .sorted(Map.Entry.<Integer, Overlap>comparingByValue(
                                java.util.Comparator.comparing((Overlap overlap) -> -overlap.words()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<Integer, Double> of(Pile pile, int to, double[] weights) {
        Map<Integer, Double> found = new TreeMap<>();
        for (int from : candidates(pile, to)) {
            double[] values = ParentFeatures.of(pile, from, to);
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += weights[i] * values[i];
            }
            found.put(from, Math.max(-15, Math.min(15, sum)));
        }
        return found;
    }
}
