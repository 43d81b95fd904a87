package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/** The year that two joined dates share, told after the second: "August 9 to August 14, 2026", "May to July 2023". */
final class RangeYear {
    private RangeYear() {}

    /**
     * The year of the first date, or null where none is told.
     *
     * @param to one past the first date
     * @param month its month
     * @param day its day, 0 where it has none
     */
    static @Nullable Years of(Pieces pieces, int to, int month, int day) {
        if (!isJoint(pieces, to)) {
            return null;
        }
        int at = pieces.is(to + 1, Kind.THE) ? to + 2 : to + 1;
        int otherDay = CalendarRule.isMonth(pieces, at) ? 0 : Ordinals.day(pieces, at);
        if (otherDay > 0) {
            at = CalendarRule.pastOf(pieces, CalendarRule.pastMark(pieces, Ordinals.end(pieces, at), "."));
        }
        if (!CalendarRule.isMonth(pieces, at)) {
            return null;
        }
        int next = CalendarRule.pastMonth(pieces, at);
        if (otherDay == 0 && Ordinals.day(pieces, next) > 0) {
            otherDay = Ordinals.day(pieces, next);
            next = Ordinals.end(pieces, next);
        }
        Years year = Years.read(pieces, CalendarRule.pastOf(pieces, CalendarRule.pastMark(pieces, next, ",")));
        if (year == null || !Character.isDigit(year.value().charAt(0))) {
            return null;
        }
        int otherMonth = CalendarRule.month(pieces, at);
        boolean turns = otherMonth < month || otherMonth == month && otherDay > 0 && otherDay < day;
        return new Years(to, String.valueOf(Integer.parseInt(year.value()) - (turns ? 1 : 0)));
    }

    private static boolean isJoint(Pieces pieces, int at) {
        return pieces.word(at, "-") || pieces.is(at, Kind.TO) || pieces.is(at, Kind.UNTIL);
    }
}
