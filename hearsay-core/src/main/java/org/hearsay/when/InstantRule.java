package org.hearsay.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "4th inst.", "28th ult.", "2d proximo": a day of the present month, of the last and of the next, as letters and papers had it. */
final class InstantRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int end = Ordinals.end(pieces, at);
        int day = Ordinals.day(pieces, at);
        LocalDate reference = grammar.reference().day();
        if (day == 0 || end == at || !pieces.is(end, Kind.INSTANT) || reference == null) {
            return null;
        }
        LocalDate month = reference.withDayOfMonth(1).plusMonths(pieces.number(end, Kind.INSTANT));
        return day > month.lengthOfMonth()
                ? null
                : Reading.date(at, end + 1, month.withDayOfMonth(day).toString(), true, "day of a month");
    }
}
