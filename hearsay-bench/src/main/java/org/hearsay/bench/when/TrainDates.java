package org.hearsay.bench.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.when.Decision;
import org.hearsay.when.ReadDates;

/**
 * Learns the weights of ReadDates from the seen part of TempEval-3's training files. Arguments: the folder of .tml files,
 * the folder to write a table of weights for each {@link Decision} to, and the number of a fold to leave out, if any.
 */
public final class TrainDates {

    /** What English grammar tells before any data does: the means of the weights' prior. */
    private static final Map<String, Double> AHEAD_PRIOR = Map.ofEntries(
            Map.entry("back 0 will", 4.0),
            Map.entry("back 0 would", 2.5),
            Map.entry("before until", 3.0),
            Map.entry("before by", 1.5),
            Map.entry("before this", 4.0),
            Map.entry("before before", 1.5),
            Map.entry("back 0 to", 0.5),
            Map.entry("back 0 due", 2.0),
            Map.entry("back 0 scheduled", 2.0),
            Map.entry("back 0 plans", 2.0),
            Map.entry("on 0 will", 2.0),
            Map.entry("back 0 ahead", 1.0),
            Map.entry("back 0 past", -3.0),
            Map.entry("back 0 -ed", -1.0),
            Map.entry("on 0 past", -1.0),
            Map.entry("auxiliary was", -2.0),
            Map.entry("auxiliary were", -2.0),
            Map.entry("auxiliary had", -2.0),
            Map.entry("will in the sentence", 1.0));

    private static final Map<String, Double> QUARTER_PRIOR =
            Map.of("within quarter", 1.5, "within months", -1.5, "last months", -1.0, "no quarter", -1.0);

    private record Case(String document, List<String> features, boolean yes) {}

    private TrainDates() {}

    public static void main(String[] args) throws IOException {
        Map<Decision, List<Case>> cases = new EnumMap<>(Decision.class);
        ReadDates readDates = new ReadDates();
        for (TimeMl document : TimeMl.folder(Path.of(args[0]))) {
            if (document.unseen() || args.length > 2 && document.fold() == Integer.parseInt(args[2])) {
                continue;
            }
            for (ReadDates.Example example : readDates.examples(document.text(), document.day(), "en")) {
                Boolean answer = answer(gold(document, example), example);
                if (answer != null) {
                    cases.computeIfAbsent(example.decision(), none -> new ArrayList<>())
                            .add(new Case(document.name(), example.features(), answer));
                }
            }
        }
        for (Map.Entry<Decision, List<Case>> decision : cases.entrySet()) {
            write(
                    decision.getValue(),
                    decision.getKey(),
                    Path.of(args[1], decision.getKey().table()),
                    args.length > 2);
        }
    }

    /** What the annotators chose; null where they chose neither answer. */
    private static Boolean answer(TimeMl.Gold gold, ReadDates.Example example) {
        if (example.decision() == Decision.EXPRESSION) {
            return gold != null;
        }
        if (gold == null) {
            return null;
        }
        boolean first;
        boolean second;
        switch (example.decision()) {
            case LEAD -> {
                first = gold.start() == example.core();
                second = gold.start() <= example.span().start();
            }
            case QUARTER -> {
                first = gold.value().equals(example.first());
                second = gold.value().equals(example.second());
            }
            default -> {
                first = fits(gold, example.first());
                second = fits(gold, example.second());
            }
        }
        return first == second ? null : second;
    }

    private static Map<String, Double> prior(Decision decision) {
        return switch (decision) {
            case AHEAD -> AHEAD_PRIOR;
            case QUARTER -> QUARTER_PRIOR;
            case EXPRESSION, LEAD -> Map.of();
        };
    }

    private static double decay(Decision decision) {
        return switch (decision) {
            case EXPRESSION -> 0.2;
            case AHEAD -> 0.1;
            case QUARTER, LEAD -> 0.05;
        };
    }

    private static String what(Decision decision) {
        return switch (decision) {
            case EXPRESSION -> "Whether a reading is a time expression, for Judge.";
            case AHEAD -> "Whether a day or month lies ahead, for Direction.";
            case QUARTER -> "Whether \"a year ago\" means a quarter, for ReportedPeriod.";
            case LEAD -> "Whether a leading modifier belongs to the span, for Lead.";
        };
    }

    private static TimeMl.Gold gold(TimeMl document, ReadDates.Example example) {
        for (TimeMl.Gold gold : document.gold()) {
            if (gold.start() < example.span().end() && example.span().start() < gold.end()) {
                return gold;
            }
        }
        return null;
    }

    private static boolean fits(TimeMl.Gold gold, String day) {
        int length = Math.min(10, gold.value().length());
        return length >= 7 && day.startsWith(gold.value().substring(0, length));
    }

    private static void write(List<Case> cases, Decision decision, Path file, boolean fold) throws IOException {
        for (double tried : fold ? new double[0] : new double[] {0.02, 0.05, 0.1, 0.3}) {
            System.out.println(file.getFileName() + " decay " + tried + ": " + right(cases, decision, tried) + " of "
                    + cases.size() + " right over " + TimeMl.FOLDS + " folds of documents");
        }
        StringBuilder text =
                new StringBuilder("# " + what(decision) + " Columns: feature, weight of a log-linear model.\n"
                        + "# Learned from the documents of TempEval-3's training data (TimeBank, AQUAINT) that TimeMl.unseen() leaves,\n"
                        + "# by org.hearsay.bench.when.TrainDates ../shared/eval/dates hearsay-core/src/main/resources/org/hearsay/when;\n"
                        + "# no random numbers, so no seed.\n");
        learn(cases, decision, decay(decision)).forEach((feature, weight) -> {
            if (Math.abs(weight) >= 0.02) {
                text.append(feature)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.3f", weight))
                        .append('\n');
            }
        });
        Files.writeString(file, text);
    }

    private static int right(List<Case> cases, Decision decision, double decay) {
        int right = 0;
        for (int fold = 0; fold < TimeMl.FOLDS; fold++) {
            int part = fold;
            Map<String, Double> weights =
                    learn(cases.stream().filter(c -> fold(c) != part).toList(), decision, decay);
            right += (int) cases.stream()
                    .filter(c -> fold(c) == part && sum(weights, c.features()) > 0 == c.yes())
                    .count();
        }
        return right;
    }

    private static int fold(Case one) {
        return TimeMl.fold(one.document());
    }

    private static double sum(Map<String, Double> weights, List<String> features) {
        return features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
    }

    private static Map<String, Double> learn(List<Case> cases, Decision decision, double decay) {
        return LogLinear.learn(
                cases.stream().map(Case::features).toList(),
                cases.stream().map(Case::yes).toList(),
                prior(decision),
                decay * 20);
    }
}
