package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.model.Span;

/**
 * A number in a sentence, with what it counts.
 *
 * @param span the number and the noun that it counts
 * @param value the number
 * @param steps how coarsely it is written
 * @param bound how exact the sentence says it is
 * @param what what is told of the counted ("injured"), the class of a word of it; empty where none is known
 * @param unit the measure, the group of persons, or the stem of the noun
 * @param person whether persons are counted
 * @param scope words that narrow or widen what is counted: another class, "more", a rate, a part of a whole
 * @param times dates that the sentence gives for it, other than the report's own days
 * @param context stems of the sentence's content words
 * @param updates whether the sentence says that the number changed
 */
record Quantity(
        Span span,
        BigDecimal value,
        BigDecimal steps,
        Bound bound,
        String what,
        String unit,
        boolean person,
        Set<String> scope,
        Set<String> times,
        Set<String> context,
        boolean updates) {
    /** How exact a number is. */
    enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }

    /** True if two counts of different things may well be the same by chance: up to ten, or of one digit and noughts. */
    boolean isSmall() {
        return isSmall(value);
    }

    static boolean isSmall(BigDecimal value) {
        return value.compareTo(BigDecimal.TEN) <= 0 || value.precision() < 2;
    }

    /** The number as people read it: without an exponent. */
    String printed() {
        return value.toPlainString();
    }
}
