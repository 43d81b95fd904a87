package org.hearsay.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** "Friday, Oct. 23, 1998", "26 April 2025", "April 26", "November 2024", "August last year", "January". */
final class CalendarRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int name = at;
        while (pieces.is(name, Kind.SHIFT) && name - at < 2) {
            name++;
        }
        int first = at;
        if (pieces.is(name, Kind.WEEKDAY) || pieces.is(at, Kind.WEEKDAY_SHORT)) {
            first = pastMark(pieces, pastMark(pieces, name + 1, "."), ",");
        } else if (pieces.word(at, "the") && Ordinals.end(pieces, at + 1) > at + 1) {
            first = at + 1;
        }
        Reading reading = isMonth(pieces, first) ? monthFirst(grammar, first) : dayFirst(grammar, first);
        boolean dayKnown = reading != null && reading.value().length() >= 10;
        return reading == null || first > at && !dayKnown ? null : reading.spanning(at, reading.to());
    }

    /** True for a month's name as the language writes it. */
    static boolean isMonth(Pieces pieces, int at) {
        return (pieces.is(at, Kind.MONTH) || pieces.is(at, Kind.MONTH_SHORT))
                && (pieces.at(at).capital() || pieces.smallNames());
    }

    private static @Nullable Reading monthFirst(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int month = month(pieces, at);
        int to = pastMark(pieces, at + 1, ".");
        int day = Ordinals.day(pieces, to);
        if (day > 0) {
            int end = Ordinals.end(pieces, to);
            int last = NextDayRule.end(pieces, end);
            int comma = pastMark(pieces, last, ",");
            int yearEnd = last > end ? end : YearRule.end(pieces, comma);
            return day(grammar, at, end, YearRule.year(pieces, comma), yearEnd, month, day);
        }
        return month(grammar, at, to, month);
    }

    private static @Nullable Reading dayFirst(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int day = Ordinals.day(pieces, at);
        if (day == 0) {
            return null;
        }
        int name = Ordinals.end(pieces, at);
        name = pastMark(pieces, name, ".");
        name = pieces.is(name, Kind.OF) ? name + 1 : name;
        if (!isMonth(pieces, name)) {
            return null;
        }
        int to = pastMark(pieces, name + 1, ".");
        int year = pastMark(pieces, to, ",");
        year = pieces.is(year, Kind.OF) ? year + 1 : year;
        return day(grammar, at, to, YearRule.year(pieces, year), YearRule.end(pieces, year), month(pieces, name), day);
    }

    private static @Nullable Reading day(
            Grammar grammar, int from, int to, @Nullable String year, int yearEnd, int month, int day) {
        if (year != null) {
            String value = String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
            return PartialDate.parse(value) == null ? null : Reading.date(from, yearEnd, value, false, "day of a year");
        }
        LocalDate reference = grammar.reference().day();
        if (reference == null) {
            String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
            return Reading.date(from, to, value, true, "day of a month");
        }
        LocalDate past = Anchor.dayOfYear(reference, month, day, false);
        LocalDate future = Anchor.dayOfYear(reference, month, day, true);
        if (past == null || future == null) {
            return null;
        }
        Pieces pieces = grammar.pieces();
        int shift = pieces.is(from - 1, Kind.SHIFT) ? pieces.number(from - 1, Kind.SHIFT) : 0;
        LocalDate named = shift == 0 ? named(pieces, from, past, future) : shift < 0 ? past : future;
        String value = (named == null ? grammar.choose(from, "day", past, future) : named).toString();
        return Reading.date(from, to, value, true, "day of a month");
    }

    /** The one of two days that is the weekday named before it, or null. */
    private static @Nullable LocalDate named(Pieces pieces, int at, LocalDate past, LocalDate future) {
        int name = pieces.word(at - 1, ",") ? at - 2 : at - 1;
        if (!pieces.is(name, Kind.WEEKDAY)) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(pieces.number(name, Kind.WEEKDAY));
        boolean behind = past.getDayOfWeek() == weekday;
        return behind == (future.getDayOfWeek() == weekday) ? null : behind ? past : future;
    }

    private static @Nullable Reading month(Grammar grammar, int from, int to, int month) {
        Pieces pieces = grammar.pieces();
        int at = pastMark(pieces, to, ",");
        at = pieces.is(at, Kind.OF) ? at + 1 : at;
        String year = YearRule.year(pieces, at);
        if (year != null) {
            return Reading.date(from, YearRule.end(pieces, at), year + two(month), false, "month of a year");
        }
        boolean after = pieces.smallNames() && pieces.is(at, Kind.SHIFT) && !pieces.is(at + 1, Kind.UNIT);
        if (after && pieces.is(from, Kind.MONTH)) {
            String shiftedMonth = ShiftRule.month(grammar.reference(), month, pieces.number(at, Kind.SHIFT));
            return Reading.date(from, at + 1, shiftedMonth, true, "shifted month");
        }
        Reading shifted = ShiftRule.unitAt(grammar, at, "Y");
        if (shifted != null && shifted.value().length() == 4) {
            return Reading.date(from, shifted.to(), shifted.value() + two(month), true, "month of a year");
        }
        if (!pieces.is(from, Kind.MONTH) || pieces.is(from, Kind.ALSO_NAME) && isName(pieces, from)) {
            return null;
        }
        LocalDate reference = grammar.reference().day();
        if (reference == null) {
            return Reading.date(from, from + 1, "XXXX" + two(month), true, "month");
        }
        LocalDate past = Anchor.month(reference, month, false);
        LocalDate chosen = grammar.choose(from, "month", past, Anchor.month(reference, month, true));
        return Reading.date(from, from + 1, Anchor.month(chosen), true, "month");
    }

    /** "Mr. May", "Theresa May", "April Jones", "the minister May": no preposition before it, or a name around it. */
    private static boolean isName(Pieces pieces, int at) {
        boolean led = pieces.is(at - 1, Kind.PREP) || pieces.is(at - 1, Kind.SHIFT) || pieces.is(at - 1, Kind.STRETCH);
        boolean listed = pieces.is(at - 1, Kind.TO) && pieces.is(at - 2, Kind.MONTH);
        return !led && !listed;
    }

    private static String two(int month) {
        return String.format(Locale.ROOT, "-%02d", month);
    }

    private static int month(Pieces pieces, int at) {
        return pieces.number(at, pieces.is(at, Kind.MONTH) ? Kind.MONTH : Kind.MONTH_SHORT);
    }

    static int pastMark(Pieces pieces, int at, String mark) {
        return pieces.word(at, mark) && !pieces.at(at).spaced() ? at + 1 : at;
    }
}
