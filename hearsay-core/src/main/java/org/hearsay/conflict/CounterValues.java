package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.conflict.Given.Dimension;
import org.hearsay.model.Conflict.Relation;

/**
 * Values that an article sets against each other: "300, says the prefecture; 1,200, say the organisers". A value of which nothing is told but
 * who gives it is of what somebody else's value before it is of.
 */
final class CounterValues {
    /** Sentences before a value in which the one that it counters may stand. */
    private static final int BACK = 2;
    /** What one value may be of the other, at most. */
    private static final BigDecimal MOST = BigDecimal.TEN;

    private final FactWords words;
    private final CompareQuantities compare;

    CounterValues(FactWords words) {
        this.words = words;
        this.compare = new CompareQuantities(words);
    }

    /** The places of a value and the one that counters it, in pairs. */
    List<int[]> of(List<Given> all) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Given value = all.get(i);
            Giver giver = value.index() >= 0 && isMeasured(value) ? Giver.of(value, words) : null;
            int countered = giver == null || isOneOfParts(all, i) ? -1 : countered(all, i, giver);
            if (countered >= 0) {
                pairs.add(new int[] {countered, i});
            }
        }
        return pairs;
    }

    /** "Two letters to the mayor and ten letters to his aides": the next value of its clause is of the same noun. */
    private static boolean isOneOfParts(List<Given> all, int at) {
        Given value = all.get(at);
        Given next = at + 1 < all.size() ? all.get(at + 1) : value;
        return next != value
                && next.isInSentenceOf(value)
                && next.dimension() == value.dimension()
                && next.unit().equals(value.unit())
                && !next.agrees(value)
                && !Giver.isParted(value, next);
    }

    private static boolean isMeasured(Given value) {
        return switch (value.dimension()) {
            case AGE, ORDINAL, SCORE, YEAR, DAY, CLOCK -> false;
            default -> true;
        };
    }

    /** The one value before that somebody else gives and that may be of the same; -1 for none, or where it may be of several. */
    private int countered(List<Given> all, int at, Giver giver) {
        Given value = all.get(at);
        List<Integer> alike = new ArrayList<>();
        for (int i = at - 1; i >= 0 && all.get(i).isBeside(value); i--) {
            Given before = all.get(i);
            if (before.index() < value.index() - BACK
                    || !alike.isEmpty()
                            && before.index() != all.get(alike.get(0)).index()) {
                break;
            }
            if (mayBeOne(before, value)) {
                alike.add(i);
            }
        }
        if (alike.size() != 1) {
            return -1;
        }
        Given before = all.get(alike.get(0));
        Giver other = Giver.of(before, words);
        boolean counters = other != null
                && giver.isOther(other, before.isInSentenceOf(value))
                && excludes(before, value)
                && giver.givesNoMore(value, isBare(value), before, words);
        return counters ? alike.get(0) : -1;
    }

    /** Two of one measure or noun, or a bare number and what it may be of. */
    private static boolean mayBeOne(Given before, Given value) {
        boolean alike =
                before.dimension() == value.dimension() && (before.unit().equals(value.unit()) || isBare(before));
        return before.index() >= 0 && isMeasured(before) && (alike || isBare(value));
    }

    private static boolean isBare(Given value) {
        return value.dimension() == Dimension.COUNT && value.unit().isEmpty();
    }

    private boolean excludes(Given one, Given other) {
        BigDecimal some = one.quantity().value();
        BigDecimal others = other.quantity().value();
        boolean near = some.max(others).compareTo(some.min(others).multiply(MOST)) <= 0;
        return near && compare.values(one.quantity(), other.quantity(), false) == Relation.CONFLICT;
    }
}
