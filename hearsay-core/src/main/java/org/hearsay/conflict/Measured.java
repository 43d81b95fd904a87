package org.hearsay.conflict;

import java.math.BigDecimal;
import org.hearsay.conflict.Given.Dimension;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A value as a sentence writes it.
 *
 * @param span the value with its measure or noun
 * @param unit the measure or the stem of the noun; empty where none is told
 * @param value in the base measure of its dimension
 * @param day the day of a date; null for other kinds
 * @param printed the value as it is shown
 * @param amount the number as written
 */
record Measured(
        Span span,
        Dimension dimension,
        String unit,
        BigDecimal value,
        @Nullable ToldDay day,
        String printed,
        Amount amount) {
    static Measured of(Span span, Dimension dimension, String unit, Amount amount) {
        return new Measured(
                span, dimension, unit, amount.value(), null, amount.value().toPlainString(), amount);
    }
}
