package org.hearsay.conflict;

import org.hearsay.model.Claim;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;

/**
 * A clause that dates something.
 *
 * @param date the day, month or year
 * @param mention where the date stands
 * @param claim the clause with who says it
 * @param rarest numbers of the rarest words of its sentence, among those whose meaning is known
 */
record DatedClause(PartialDate date, Mention mention, Claim claim, int[] rarest) {
    /** Days between a date and the day of printing from which what is dated is no news. */
    private static final int OLD = 3;

    /** True if what it dates was, or will be, days from when its article was printed, as far as that is known. */
    boolean isOfOtherDays() {
        Moment printed = mention.scene().article().published();
        if (printed == null) {
            return false;
        }
        long day = printed.day().toEpochDay();
        return date.last().toEpochDay() < day - OLD || date.first().toEpochDay() > day + OLD;
    }
}
