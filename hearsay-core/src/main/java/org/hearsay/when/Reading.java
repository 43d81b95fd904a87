package org.hearsay.when;

import org.hearsay.model.DatedSpan.Type;
import org.jspecify.annotations.Nullable;

/**
 * What the grammar reads from a piece on.
 *
 * @param from first piece
 * @param to one past the last piece
 * @param type TIMEX3's type
 * @param value TIMEX3's value
 * @param modifier TIMEX3's mod, or null
 * @param anchored reckoned from another date
 * @param rule the rule's name
 */
record Reading(
        int from, int to, Type type, String value, @Nullable String modifier, boolean anchored, String rule) {
    static Reading date(int from, int to, String value, boolean anchored, String rule) {
        return new Reading(from, to, Type.DATE, value, null, anchored, rule);
    }

    static Reading time(int from, int to, String value, boolean anchored, String rule) {
        return new Reading(from, to, Type.TIME, value, null, anchored, rule);
    }

    static Reading duration(int from, int to, String value, String rule) {
        return new Reading(from, to, Type.DURATION, value, null, false, rule);
    }

    static Reading set(int from, int to, String value, String rule) {
        return new Reading(from, to, Type.SET, value, null, false, rule);
    }

    Reading spanning(int first, int end) {
        return new Reading(first, end, type, value, modifier, anchored, rule);
    }

    Reading modified(@Nullable String mod) {
        return new Reading(from, to, type, value, mod == null || mod.isEmpty() ? modifier : mod, anchored, rule);
    }

    /** The rule's first word: "month" for a month and for a month of a year. */
    String family() {
        int space = rule.indexOf(' ');
        return space < 0 ? rule : rule.substring(0, space);
    }
}
