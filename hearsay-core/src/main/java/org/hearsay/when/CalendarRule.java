package org.hearsay.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** "Friday, Oct. 23, 1998", "26 April 2025", "April 26", "November 2024", "3 June last year", "August last year", "January". */
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
        if (reading == null || Names.hold(pieces, at, reading.to())) {
            return null;
        }
        boolean dayKnown = reading.value().length() >= 10;
        return first > at && !dayKnown ? null : reading.spanning(at, reading.to());
    }

    /** True for a month's name as the language writes it. */
    static boolean isMonth(Pieces pieces, int at) {
        return (pieces.is(at, Kind.MONTH) || pieces.is(at, Kind.MONTH_SHORT))
                && (pieces.at(at).capital() || pieces.smallNames());
    }

    private static @Nullable Reading monthFirst(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int month = month(pieces, at);
        int to = pastMonth(pieces, at);
        boolean article = pieces.word(to, "the") && Ordinals.ordinal(pieces, to + 1) > 0;
        to += article ? 1 : 0;
        int day = Ordinals.day(pieces, to);
        if (day > 0) {
            int end = Ordinals.end(pieces, to);
            int last = NextDayRule.end(pieces, end);
            int comma = pastMark(pieces, last, ",");
            Years year = Years.read(pieces, comma);
            return day(grammar, at, end, year == null || last == end ? year : year.endingAt(end), month, day);
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
        int joined = NextDayRule.joint(pieces, pastMark(pieces, name, "."));
        joined += joined > name && pieces.is(joined, Kind.THE) ? 1 : 0;
        if (joined > name && Ordinals.day(pieces, joined) > day) {
            Reading next = dayFirst(grammar, joined);
            String value = next == null || next.value().length() < 10
                    ? ""
                    : next.value().substring(0, 8) + two(day).substring(1);
            return next == null || PartialDate.parse(value) == null
                    ? null
                    : Reading.date(at, name, value, true, "day of the same month");
        }
        name = pastOf(pieces, pastMark(pieces, name, "."));
        if (!isMonth(pieces, name)) {
            return null;
        }
        int to = pastMonth(pieces, name);
        Years year = Years.read(pieces, pastOf(pieces, pastMark(pieces, to, ",")));
        return day(grammar, at, to, year, month(pieces, name), day);
    }

    private static @Nullable Reading day(Grammar grammar, int from, int to, @Nullable Years told, int month, int day) {
        Years year = told == null ? RangeYear.of(grammar.pieces(), to, month, day) : told;
        if (year != null) {
            String value = String.format(Locale.ROOT, "%s-%02d-%02d", year.value(), month, day);
            return PartialDate.parse(value) == null
                    ? null
                    : Reading.date(from, year.to(), value, false, "day of a year");
        }
        Reading shifted = ShiftRule.unitAt(grammar, pastOf(grammar.pieces(), to), "Y");
        if (shifted != null && shifted.value().length() == 4) {
            String value = shifted.value() + two(month) + two(day);
            return PartialDate.parse(value) == null
                    ? null
                    : Reading.date(from, shifted.to(), value, true, "day of a year");
        }
        LocalDate nearby = NearbyYear.of(grammar, from, month, day);
        if (nearby != null) {
            return Reading.date(from, to, nearby.toString(), true, "day of a month");
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
        Years year = Years.named(pieces, at);
        year = year == null && !Names.isPerson(pieces, from) ? RangeYear.of(pieces, to, month, 0) : year;
        if (year != null) {
            return Reading.date(from, year.to(), year.value() + two(month), false, "month of a year");
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
        if (!pieces.is(from, Kind.MONTH) || Names.isPerson(pieces, from)) {
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

    private static String two(int month) {
        return String.format(Locale.ROOT, "-%02d", month);
    }

    static int month(Pieces pieces, int at) {
        return pieces.number(at, pieces.is(at, Kind.MONTH) ? Kind.MONTH : Kind.MONTH_SHORT);
    }

    /** Past "of" between a day, a month and a year; "20 in December" is a count. */
    static int pastOf(Pieces pieces, int at) {
        return pieces.is(at, Kind.OF) && !pieces.word(at, "in") && !pieces.word(at, "\u0432") ? at + 1 : at;
    }

    /** Past a month and the point that shortens it. */
    static int pastMonth(Pieces pieces, int at) {
        return pieces.is(at, Kind.MONTH_SHORT) ? pastMark(pieces, at + 1, ".") : at + 1;
    }

    static int pastMark(Pieces pieces, int at, String mark) {
        return pieces.word(at, mark) && !pieces.at(at).spaced() ? at + 1 : at;
    }
}
