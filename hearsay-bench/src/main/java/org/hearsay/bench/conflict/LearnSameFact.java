package org.hearsay.bench.conflict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.bench.conflict.FactPairs.Pair;
import org.hearsay.bench.story.LogisticRegression;

/**
 * Learns when two values are told of one fact. Arguments: the folder of evaluation data, the file to write the weights to.
 * Topics and stories whose name's hash is even are learned from, the others tell how good the weights are; no random number.
 */
public final class LearnSameFact {
    private static final double PENALTY = 0.5;
    private static final int RAREST = 12;

    /** What the data hardly show and reading tells: who did it, to what, where, and the words and names beside a value. */
    private static final Map<String, Double> BY_HAND = new TreeMap<>(Map.of(
            "actor",
            3.0,
            "other actor",
            -2.0,
            "object",
            2.0,
            "other object",
            -2.0,
            "place",
            1.0,
            "other place",
            -1.0,
            "beside",
            0.9,
            "other owner",
            -0.7));

    private LearnSameFact() {}

    public static void main(String[] args) throws IOException {
        FactPairs source = new FactPairs();
        List<Pair> pairs =
                new ArrayList<>(source.ofEvents(Path.of(args[0], "stories", "ecbplus-topics-1-35.jsonl.gz")));
        pairs.addAll(source.ofPages(Path.of(args[0], "pages", "html")));
        Map<String, Double> weights =
                learn(pairs.stream().filter(LearnSameFact::isSeen).toList());
        print("seen", pairs.stream().filter(LearnSameFact::isSeen).toList(), weights);
        print("unseen", pairs.stream().filter(pair -> !isSeen(pair)).toList(), weights);
        StringBuilder text = new StringBuilder(
                "# How surely two values are told of one fact, for SameFact. Columns: feature, weight.\n"
                        + "# Learned from ECB+ (topics 1 to 35, CC-BY) and WCXB's development pages (CC-BY), half of topics and stories each,\n"
                        + "# but for actor, object and place, which are set by hand,\n"
                        + "# by org.hearsay.bench.conflict.LearnSameFact ../shared/eval FILE; no random numbers, so no seed.\n");
        weights.forEach((feature, weight) -> text.append(feature)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.3f", weight))
                .append('\n'));
        Files.writeString(Path.of(args[1]), text);
        if (args.length > 2) {
            dump(pairs, weights, Path.of(args[2]));
        }
    }

    private static boolean isSeen(Pair pair) {
        return (pair.part().hashCode() & 1) == 0;
    }

    private static Map<String, Double> learn(List<Pair> pairs) {
        Map<String, Integer> counts = new TreeMap<>();
        pairs.forEach(pair -> pair.example().features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        List<String> names = new ArrayList<>(List.of("bias"));
        counts.forEach((name, count) -> {
            if (count >= RAREST && !name.equals("bias") && !BY_HAND.containsKey(name)) {
                names.add(name);
            }
        });
        Map<String, Integer> sizes = new TreeMap<>();
        pairs.forEach(pair -> sizes.merge(pair.part() + pair.same(), 1, Integer::sum));
        LogisticRegression regression = new LogisticRegression();
        for (Pair pair : pairs) {
            double[] values = names.stream()
                    .mapToDouble(name -> pair.example().features().getOrDefault(name, 0.0))
                    .toArray();
            // A topic that tells one number forty times counts little more than one that tells it five times.
            regression.add(values, pair.same(), 1 / Math.sqrt(sizes.get(pair.part() + pair.same())));
        }
        double[] fitted = regression.fit(PENALTY);
        Map<String, Double> weights = new TreeMap<>(BY_HAND);
        for (int i = 0; i < fitted.length; i++) {
            weights.put(names.get(i), fitted[i]);
        }
        return weights;
    }

    private static double probability(Pair pair, Map<String, Double> weights) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : pair.example().features().entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static void print(String name, List<Pair> pairs, Map<String, Double> weights) {
        for (double limit : new double[] {0.3, 0.5, 0.7, 0.8, 0.9}) {
            long right = pairs.stream()
                    .filter(pair -> pair.same() && probability(pair, weights) >= limit)
                    .count();
            long wrong = pairs.stream()
                    .filter(pair -> !pair.same() && probability(pair, weights) >= limit)
                    .count();
            long same = pairs.stream().filter(Pair::same).count();
            System.out.printf(
                    Locale.ROOT,
                    "%s at %.1f: same %d of %d, different %d of %d%n",
                    name,
                    limit,
                    right,
                    same,
                    wrong,
                    pairs.size() - same);
        }
    }

    private static void dump(List<Pair> pairs, Map<String, Double> weights, Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Pair pair : pairs) {
            text.append(String.format(
                    Locale.ROOT,
                    "%.3f\t%s\t%s\t%s\t%s%n",
                    probability(pair, weights),
                    pair.same(),
                    pair.part(),
                    pair.example().words().replace('\n', ' '),
                    pair.example().features()));
        }
        Files.writeString(file, text);
    }
}
