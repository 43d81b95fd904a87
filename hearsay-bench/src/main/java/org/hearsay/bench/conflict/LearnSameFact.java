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

/**
 * Learns when two values are told of one fact. Arguments: the folder of evaluation data, the file to write the weights to. Each half of the
 * topics tells first how good the weights are that the other half teaches; those written are learned from both. No random number.
 */
public final class LearnSameFact {
    /** What the data hardly show and reading tells: who did it, to what, and where. */
    private static final Map<String, Double> BY_HAND = Map.of(
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
            "whom",
            1.0,
            "other whom",
            -1.5);

    private LearnSameFact() {}

    public static void main(String[] args) throws IOException {
        FactPairs source = new FactPairs();
        List<Pair> pairs =
                new ArrayList<>(source.ofEvents(Path.of(args[0], "stories", "ecbplus-topics-1-35.jsonl.gz")));
        pairs.addAll(source.ofPages(Path.of(args[0], "pages", "html")));
        for (int half = 0; half < 2; half++) {
            int held = half;
            HiddenFacts learned = new HiddenFacts(
                    pairs.stream().filter(pair -> half(pair) != held).toList(), BY_HAND);
            print(learned, pairs.stream().filter(pair -> half(pair) == held).toList());
        }
        HiddenFacts learned = new HiddenFacts(pairs, BY_HAND);
        Map<String, Double> weights = new TreeMap<>(learned.weights());
        weights.putAll(new LearnValueOdds(pairs).weights());
        Files.writeString(Path.of(args[1]), table(weights));
    }

    private static int half(Pair pair) {
        boolean topic = pair.part().length() <= 2;
        return (topic ? Integer.parseInt(pair.part()) / 2 : pair.part().hashCode()) & 1;
    }

    private static void print(HiddenFacts learned, List<Pair> pairs) {
        double[] sums = new double[2];
        pairs.stream().filter(pair -> !pair.never()).forEach(pair -> {
            sums[0] += learned.logLikelihood(pair);
            sums[1]++;
        });
        System.out.printf(Locale.ROOT, "held out: log-likelihood %.4f of %.0f pairs%n", sums[0] / sums[1], sums[1]);
        for (double limit : new double[] {0.3, 0.5, 0.7, 0.9}) {
            System.out.printf(
                    Locale.ROOT,
                    "held out at %.1f: alike and rare %d of %d, never one fact %d of %d%n",
                    limit,
                    pairs.stream()
                            .filter(pair -> isRareAgreement(pair) && learned.probability(pair) >= limit)
                            .count(),
                    pairs.stream().filter(LearnSameFact::isRareAgreement).count(),
                    pairs.stream()
                            .filter(pair -> pair.never() && learned.probability(pair) >= limit)
                            .count(),
                    pairs.stream().filter(Pair::never).count());
        }
    }

    private static boolean isRareAgreement(Pair pair) {
        return !pair.never() && pair.example().agree() && !pair.example().round();
    }

    private static String table(Map<String, Double> weights) {
        StringBuilder text = new StringBuilder(
                "# How surely two values are told of one fact, for SameFact. Columns: feature, weight (a logarithm of odds).\n"
                        + "# Learned from ECB+ (odd topics of 1 to 35, CC-BY) and WCXB's development pages (CC-BY),\n"
                        + "# but for actor, object, place and whom, which are set by hand,\n"
                        + "# by org.hearsay.bench.conflict.LearnSameFact ../shared/eval FILE; no random numbers, so no seed.\n");
        weights.forEach((feature, weight) -> text.append(feature)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.3f", weight))
                .append('\n'));
        return text.toString();
    }
}
