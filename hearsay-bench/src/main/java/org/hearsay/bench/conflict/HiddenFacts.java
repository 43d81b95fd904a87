package org.hearsay.bench.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.bench.conflict.FactPairs.Pair;
import org.hearsay.bench.story.LogisticRegression;

/**
 * Learns when two texts tell one fact where only their values are known: texts that tell one fact mostly give one value for it, and values of
 * two facts are alike by chance only, so whether the values agree shows, with errors of known size, whether the fact is one (expectation and
 * maximisation, Dempster, Laird and Rubin 1977).
 */
final class HiddenFacts {
    /** How often two texts of one event give one value for one fact. */
    static final double AGREE = 0.88;

    private static final double PENALTY = 0.5;
    /** What a pair of unrelated pages counts, as against one of a topic. */
    private static final double PAGES = 0.3;

    private static final int RAREST = 12;
    private static final int ROUNDS = 12;

    private final List<String> names = new ArrayList<>(List.of("bias"));
    private final Map<String, Double> weights;
    /** How often values of two facts are alike: rare ones, small or round ones. */
    private final double[] chance = new double[2];

    /** @param known weights that are not learned */
    HiddenFacts(List<Pair> pairs, Map<String, Double> known) {
        Map<String, Integer> counts = new TreeMap<>();
        pairs.forEach(pair -> pair.example().features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.forEach((name, count) -> {
            if (count >= RAREST && !name.equals("bias") && !known.containsKey(name)) {
                names.add(name);
            }
        });
        for (int small = 0; small < 2; small++) {
            chance[small] = chance(pairs, small == 1);
        }
        this.weights = new TreeMap<>(known);
        fit(pairs);
    }

    private static double chance(List<Pair> pairs, boolean small) {
        List<Pair> others = pairs.stream()
                .filter(pair -> pair.never() && pair.example().round() == small)
                .filter(pair -> !pair.example().one().equals(pair.example().other()))
                .toList();
        long alike = others.stream().filter(pair -> pair.example().agree()).count();
        return (alike + 1.0) / (others.size() + 2.0);
    }

    private void fit(List<Pair> pairs) {
        Map<String, Integer> sizes = new HashMap<>();
        pairs.forEach(pair -> sizes.merge(kind(pair), 1, Integer::sum));
        double[] same = pairs.stream().mapToDouble(HiddenFacts::guess).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            LogisticRegression regression = new LogisticRegression();
            for (int i = 0; i < same.length; i++) {
                Pair pair = pairs.get(i);
                double[] values = names.stream()
                        .mapToDouble(name -> pair.example().features().getOrDefault(name, 0.0))
                        .toArray();
                // A class with a thousand pairs counts little more than one with a hundred.
                double importance = (pair.part().length() > 2 ? PAGES : 1) / Math.sqrt(sizes.get(kind(pair)));
                regression.add(values, true, importance * same[i]);
                regression.add(values, false, importance * (1 - same[i]));
            }
            double[] fitted = regression.fit(PENALTY);
            for (int i = 0; i < fitted.length; i++) {
                weights.put(names.get(i), fitted[i]);
            }
            for (int i = 0; i < same.length; i++) {
                same[i] = pairs.get(i).never() ? 0 : given(pairs.get(i));
            }
        }
    }

    private static String kind(Pair pair) {
        return pair.part() + pair.example().key() + pair.never();
    }

    private static double guess(Pair pair) {
        if (pair.never()) {
            return 0;
        }
        return pair.example().agree() ? pair.example().round() ? 0.6 : 0.95 : 0.05;
    }

    /** How likely the fact is one, now that it is known whether the values agree. */
    private double given(Pair pair) {
        double same = probability(pair);
        double alike = chance(pair);
        double one = same * (pair.example().agree() ? AGREE : 1 - AGREE);
        double two = (1 - same) * (pair.example().agree() ? alike : 1 - alike);
        return one / (one + two);
    }

    double logLikelihood(Pair pair) {
        double same = probability(pair);
        double agree = same * AGREE + (1 - same) * chance(pair);
        return Math.log(pair.example().agree() ? agree : 1 - agree);
    }

    private double chance(Pair pair) {
        return chance(pair.example().round());
    }

    double chance(boolean small) {
        return chance[small ? 1 : 0];
    }

    /** How likely the fact is one by what the sentences tell, whatever the values. */
    double probability(Pair pair) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : pair.example().features().entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    Map<String, Double> weights() {
        return weights;
    }
}
