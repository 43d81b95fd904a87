package org.hearsay.when;

import java.time.LocalDate;
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The year that a day takes from one told before it in its sentence: "died June 24, 2005, days after a June 20 shooting". */
final class NearbyYear {
    /** Days between the two, at most; further off, the day may well be one of the news. */
    private static final int NEAR = 31;

    private NearbyYear() {}

    /** The day in the year that brings it near the one told before; null where none is told, or none so near. */
    static @Nullable LocalDate of(Grammar grammar, int at, int month, int day) {
        Reading last = grammar.dayOfYear();
        if (last == null || grammar.isSaying(at) || startsBetween(grammar.pieces(), last.to(), at)) {
            return null;
        }
        PartialDate told = PartialDate.parse(last.value());
        if (told == null) {
            return null;
        }
        for (boolean ahead : new boolean[] {false, true}) {
            LocalDate near = Anchor.dayOfYear(told.first(), month, day, ahead);
            if (near != null && Math.abs(near.toEpochDay() - told.first().toEpochDay()) <= NEAR) {
                return near;
            }
        }
        return null;
    }

    private static boolean startsBetween(Pieces pieces, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (pieces.startsSentence(i)) {
                return true;
            }
        }
        return false;
    }
}
