package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjDoubleConsumer;
import org.hearsay.conflict.Given.Dimension;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;
import org.hearsay.text.WordMeaning;

/** Tells how surely two values of one kind are told of one fact: a log-linear model of what both sentences share, learned from judged pairs. */
final class SameGiven {
    private static final int LEAD = 5;
    private static final int QUARTER = 15;
    private static final int HOUR = 60;

    private final Map<String, Double> context = new HashMap<>();
    /** The column of a feature in what the trees are asked. */
    private final Map<String, Integer> columns = new HashMap<>();

    private final Trees trees = Trees.load(SameGiven.class, "same-given-trees.tsv");
    private final Trees revision = Trees.load(SameGiven.class, "revision-trees.tsv");

    SameGiven() {
        for (List<String> row :
                TermTable.load(SameGiven.class, "same-given.tsv").rows()) {
            switch (row.get(0)) {
                case "context" -> context.put(row.get(1), Double.valueOf(row.get(2)));
                default -> columns.put(row.get(1), Integer.valueOf(row.get(2)));
            }
        }
    }

    /** By what stands around both values, whatever they are, as a logarithm of odds. */
    double context(Given one, Given other) {
        double[] sum = {0};
        tell(one, other, (feature, value) -> sum[0] += context.getOrDefault(feature, 0.0) * value);
        return sum[0];
    }

    /** All that is known of two values, as the trees are asked it. */
    float[] row(Given one, Given other, Map<String, Double> rivals) {
        float[] row = new float[columns.size()];
        tell(one, other, (feature, value) -> put(row, feature, value));
        rivals.forEach((feature, value) -> put(row, feature, value));
        return row;
    }

    /** That two values are of one fact, as a logarithm of odds. */
    double[] odds(float[][] rows) {
        return trees.scores(rows);
    }

    /** That of two values of one fact the later replaces the other, as a logarithm of odds. */
    double[] updated(float[][] rows) {
        return revision.scores(rows);
    }

    private void put(float[] row, String feature, double value) {
        Integer column = columns.get(feature);
        if (column != null) {
            row[column] += (float) value;
        }
    }

    static Map<String, Double> features(Given one, Given other) {
        Map<String, Double> features = new TreeMap<>();
        tell(one, other, (feature, value) -> {
            if (value != 0) {
                features.merge(feature, value, Double::sum);
            }
        });
        return features;
    }

    private static void tell(Given one, Given other, ObjDoubleConsumer<String> features) {
        Setting a = one.setting();
        Setting b = other.setting();
        String dimension = one.dimension().name().toLowerCase(Locale.ROOT);
        double shared = a.shared(b);
        double beside = a.beside(b);
        features.accept("bias", 1);
        features.accept("of " + dimension, 1);
        features.accept("shared", Math.min(4, shared));
        features.accept("share of the lesser", shared / (1 + Math.min(a.mass(), b.mass())));
        features.accept("beside", Math.min(4, beside));
        features.accept("share beside", beside / (1 + Math.min(a.nearMass(), b.nearMass())));
        features.accept("alike", a.alike(b));
        features.accept("before", isOne(a.before(), b.before()) ? 1 : 0);
        features.accept("after", isOne(a.after(), b.after()) ? 1 : 0);
        features.accept("across", isOne(a.after(), b.before()) || isOne(a.before(), b.after()) ? 1 : 0);
        features.accept(SameFact.owners(a, b), 1);
        tell("names", a.names(), b.names(), features);
        tell("names beside", a.nearNames(), b.nearNames(), features);
        tell("numbers", a.numbers(), b.numbers(), features);
        features.accept("around", around(one, other));
        features.accept("general", Math.min(4, a.general() + b.general()));
        features.accept("past", a.isPast() == b.isPast() ? 1 : 0);
        features.accept("lead", (one.index() < LEAD ? 1 : 0) + (other.index() < LEAD ? 1 : 0) == 2 ? 1 : 0);
        features.accept("headline", one.index() < 0 || other.index() < 0 ? 1 : 0);
        tellUnits(one, other, features);
        Set<String> odd = new HashSet<>(one.scope());
        odd.addAll(other.scope());
        Set<String> both = new HashSet<>(one.scope());
        both.retainAll(other.scope());
        odd.removeAll(both);
        odd.forEach(scope -> features.accept("only one: " + scope, 1));
        one.cues().forEach(cue -> features.accept(other.cues().contains(cue) ? "both " + cue : "only one " + cue, 1));
        other.cues().stream()
                .filter(cue -> !one.cues().contains(cue))
                .forEach(cue -> features.accept("only one " + cue, 1));
        int[] some = one.beside();
        int[] others = other.beside();
        features.accept("before near", near(some[0], others[0]));
        features.accept("after near", near(some[1], others[1]));
        features.accept("across near", Math.max(near(some[0], others[1]), near(some[1], others[0])));
        features.accept("sentences alike", MeaningsAlike.of(one.rarest(), other.rarest()));
        String what = one.quantity().what();
        String whats = other.quantity().what();
        features.accept(
                what.isEmpty() && whats.isEmpty()
                        ? "no class"
                        : what.isEmpty() || whats.isEmpty()
                                ? "class lacking"
                                : what.equals(whats) ? "one class" : "two classes",
                1);
        features.accept("v " + apart(one, other), 1);
        features.accept("v swapped", isSwapped(one.printed(), other.printed()) ? 1 : 0);
        if (one.isBeside(other)) {
            features.accept("one article", 1);
        } else {
            features.accept("articles", one.scene().nearness(other.scene()));
        }
    }

    /** How much of each sentence the sentence before the other tells, too. */
    private static double around(Given one, Given other) {
        double sum = 0;
        if (one.before() != null) {
            sum += one.before().shared(other.setting());
        }
        if (other.before() != null) {
            sum += other.before().shared(one.setting());
        }
        return Math.min(4, sum);
    }

    private static void tellUnits(Given one, Given other, ObjDoubleConsumer<String> features) {
        boolean counts = one.dimension() == Dimension.COUNT || one.dimension() == Dimension.ORDINAL;
        if (!counts) {
            features.accept(one.unit().equals(other.unit()) ? "one measure" : "two measures", 1);
            return;
        }
        if (one.unit().isEmpty() && other.unit().isEmpty()) {
            features.accept("no noun", 1);
        } else if (one.unit().isEmpty() || other.unit().isEmpty()) {
            features.accept("noun lacking", 1);
            features.accept("noun lacking of persons", one.person() || other.person() ? 1 : 0);
        } else if (one.unit().equals(other.unit())) {
            features.accept(one.person() ? "one group" : "one noun", 1);
        } else if (one.person() && other.person()) {
            features.accept("two groups", 1);
            features.accept("two groups near", near(one, other));
            boolean people = one.unit().equals("people") || other.unit().equals("people");
            features.accept("group within people", people ? 1 : 0);
        } else {
            features.accept(one.person() || other.person() ? "person and thing" : "two nouns", 1);
            features.accept("two nouns near", near(one, other));
        }
    }

    private static double near(Given one, Given other) {
        return near(one.noun(), other.noun());
    }

    private static double near(int one, int other) {
        return one < 0 || other < 0
                ? 0
                : one == other ? 1 : Math.max(0, WordMeaning.english().nearness(one, other));
    }

    /** How two values stand to each other, as the table of weights names it. */
    static String apart(Given one, Given other) {
        return switch (one.dimension()) {
            case DAY -> one.day().apart(other.day());
            case YEAR -> "years: " + within(one.value(), other.value(), 1, 3, 10);
            case CLOCK -> "clock: " + within(one.value(), other.value(), QUARTER, HOUR, 3 * HOUR);
            case AGE -> "ages: " + within(one.value(), other.value(), 2, 5, 10);
            case SCORE -> "scores: " + (isHalf(one.printed(), other.printed()) ? "half" : "far");
            case COUNT, ORDINAL -> ValueOdds.name(one.value(), other.value());
            default -> ValueOdds.name(one.value(), other.value()).replaceFirst("^.*values", "measures");
        };
    }

    private static String within(BigDecimal one, BigDecimal other, int... steps) {
        int apart = one.subtract(other).abs().intValue();
        for (int i = 0; i < steps.length; i++) {
            if (apart <= steps[i]) {
                return apart == 0 ? "one" : "within " + steps[i];
            }
        }
        return "far";
    }

    private static boolean isHalf(String one, String other) {
        String[] some = one.split("-");
        String[] others = other.split("-");
        return some[0].equals(others[0]) || some[1].equals(others[1]);
    }

    /** 6,118 and 6,181: one value's digits in another order. */
    private static boolean isSwapped(String one, String other) {
        if (one.length() < 2 || one.length() != other.length() || one.equals(other)) {
            return false;
        }
        char[] some = one.toCharArray();
        char[] others = other.toCharArray();
        Arrays.sort(some);
        Arrays.sort(others);
        return Arrays.equals(some, others);
    }

    private static void tell(String what, Set<String> some, Set<String> others, ObjDoubleConsumer<String> features) {
        Set<String> common = new HashSet<>(some);
        common.retainAll(others);
        int both = common.size();
        features.accept(what, Math.min(3, both));
        features.accept("other " + what, both == 0 && !some.isEmpty() && !others.isEmpty() ? 1 : 0);
        int alone = Math.min(some.size(), others.size()) - both;
        features.accept("more " + what, both == 0 ? 0 : Math.min(2, alone));
    }

    private static boolean isOne(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }
}
