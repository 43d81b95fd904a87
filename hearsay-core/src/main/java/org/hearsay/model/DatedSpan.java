package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * A time expression in a text with its value in TIMEX3 terms.
 *
 * @param span where it stands in the text
 * @param text the words
 * @param type date, time, duration or set
 * @param value {@code 2025-04-26}, {@code 2024-08}, {@code 2013-W11}, {@code P3D}, {@code PAST_REF}, {@code 2025-04-28TNI}
 * @param modifier TIMEX3's mod such as APPROX, START, MID, END, BEFORE, AFTER, or null
 * @param anchored the value was reckoned from another date, not stated in full
 * @param rule the rule that read it
 * @param confidence from 0 to 1
 */
public record DatedSpan(
        Span span,
        String text,
        Type type,
        String value,
        @Nullable String modifier,
        boolean anchored,
        String rule,
        double confidence) {
    /** TIMEX3's types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** The calendar date in the value, as precise as it is; null for durations, sets, weeks, seasons and vague times. */
    public @Nullable PartialDate date() {
        if (type != Type.DATE && type != Type.TIME) {
            return null;
        }
        int time = value.indexOf('T');
        return PartialDate.parse(time < 0 ? value : value.substring(0, time));
    }
}
