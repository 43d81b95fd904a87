package org.hearsay.stemma;

import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/** What two printed times say about which came first. */
enum Order {
    /** In any time zone the first ended before the second began. */
    BEFORE,
    /** The first is dated an earlier day; one of them has no hour or no zone, and in far zones they may overlap. */
    EARLIER_DAY,
    /** Nothing can be said. */
    UNKNOWN,
    /** The second is dated an earlier day. */
    LATER_DAY,
    /** In any time zone the second ended before the first began. */
    AFTER;

    static Order of(@Nullable Moment first, @Nullable Moment second) {
        if (first == null || second == null) {
            return UNKNOWN;
        }
        if (first.surelyBefore(second)) {
            return BEFORE;
        }
        if (second.surelyBefore(first)) {
            return AFTER;
        }
        return byDay(first, second);
    }

    /** Of two times neither of which is surely before the other. */
    static Order byDay(@Nullable Moment first, @Nullable Moment second) {
        if (first == null || second == null) {
            return UNKNOWN;
        }
        boolean bothExact = first.zone() != null && second.zone() != null;
        int days = first.day().compareTo(second.day());
        if (bothExact || days == 0) {
            return UNKNOWN;
        }
        return days < 0 ? EARLIER_DAY : LATER_DAY;
    }

    /** True if the first came first, as far as dates are printed. */
    boolean isBefore() {
        return this == BEFORE || this == EARLIER_DAY;
    }

    boolean isAfter() {
        return this == AFTER || this == LATER_DAY;
    }
}
