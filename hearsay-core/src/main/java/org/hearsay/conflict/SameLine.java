package org.hearsay.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.text.TermTable;

/** Tells how surely the clauses of two articles that date something to one day, month or year tell one fact: a log-linear model. */
final class SameLine {
    /** Sentences from the start in which an article tells its news. */
    private static final int LEAD = 6;

    private final Map<String, Double> weights = new HashMap<>();

    SameLine() {
        for (List<String> row : TermTable.load(SameLine.class, "same-line.tsv").rows()) {
            weights.put(row.get(0), Double.valueOf(row.get(1)));
        }
    }

    /**
     * From 0 to 1.
     *
     * @param told how many clauses of the story date something to that day, month or year
     */
    double probability(DatedClause one, DatedClause other, int told) {
        double odds = 0;
        for (Map.Entry<String, Double> feature : features(one, other, told).entrySet()) {
            odds += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + StrictMath.exp(-odds));
    }

    /** What speaks for one fact, by name: a date seldom told, one other than that of printing, and what both sentences have. */
    static Map<String, Double> features(DatedClause one, DatedClause other, int told) {
        Mention first = one.mention();
        Mention next = other.mention();
        Setting a = first.setting();
        Setting b = next.setting();
        double shared = a.shared(b);
        int names = common(a.names(), b.names());
        Map<String, Double> features = new TreeMap<>();
        features.put("bias", 1.0);
        features.put(
                "words", CompareQuantities.overlap(a.stems().keySet(), b.stems().keySet()));
        features.put("rare words", Math.min(4, shared));
        features.put("share of the lesser", shared / (1 + Math.min(a.mass(), b.mass())));
        features.put("no word", is(shared == 0));
        features.put("beside", Math.min(4, a.beside(b)));
        features.put("alike beside", a.alike(b));
        features.put("alike", MeaningsAlike.of(one.rarest(), other.rarest()));
        features.put("names", (double) Math.min(3, names));
        features.put(
                "other names",
                is(names == 0 && !a.names().isEmpty() && !b.names().isEmpty()));
        features.put("numbers", (double) Math.min(2, common(a.numbers(), b.numbers())));
        features.put("past", is(a.isPast() == b.isPast()));
        features.put("lead", is(first.index() < LEAD && next.index() < LEAD));
        features.put("month", is(one.date().day() == null && one.date().month() != null));
        features.put("year", is(one.date().month() == null));
        features.put("of other days", is(one.isOfOtherDays() && other.isOfOtherDays()));
        features.put("told at that date", StrictMath.log(told));
        return features;
    }

    private static double is(boolean told) {
        return told ? 1 : 0;
    }

    private static int common(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }
}
