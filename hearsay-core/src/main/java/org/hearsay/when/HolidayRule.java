package org.hearsay.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "Christmas", "Thanksgiving Day", "New Year's Eve", "Easter 2024", "Boxing Day last year". */
final class HolidayRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int first = pieces.is(at, Kind.SHIFT) ? at + 1 : at;
        int to = pieces.at(first).capital() ? pieces.phraseEnd(first, Kind.HOLIDAY) : first;
        if (to == first || Names.hold(pieces, first, to)) {
            return null;
        }
        String name = pieces.phrase(first, to).get(Kind.HOLIDAY);
        Years year = Years.read(pieces, to);
        if (year != null && !Character.isDigit(year.value().charAt(0))) {
            return null;
        }
        if (year != null) {
            return Reading.date(
                    at,
                    year.to(),
                    Holidays.of(name, Integer.parseInt(year.value())).toString(),
                    false,
                    "holiday");
        }
        Reading ofYear = ShiftRule.unitAt(grammar, pieces.is(to, Kind.OF) ? to + 1 : to, "Y");
        if (ofYear != null
                && ofYear.value().length() == 4
                && Character.isDigit(ofYear.value().charAt(0))) {
            LocalDate shifted = Holidays.of(name, Integer.parseInt(ofYear.value()));
            return Reading.date(at, ofYear.to(), shifted.toString(), true, "holiday");
        }
        LocalDate day = grammar.reference().day();
        if (day == null) {
            return Reading.date(at, to, Character.isDigit(name.charAt(0)) ? "XXXX-" + name : "XXXX", true, "holiday");
        }
        int steps = first > at ? pieces.number(at, Kind.SHIFT) : 0;
        if (steps != 0) {
            return Reading.date(at, to, shifted(day, name, steps).toString(), true, "holiday");
        }
        LocalDate best = Holidays.of(name, day.getYear());
        for (int y = day.getYear() - 1; y <= day.getYear() + 1; y++) {
            LocalDate other = Holidays.of(name, y);
            best = grammar.reference().distance(other) < grammar.reference().distance(best) ? other : best;
        }
        return Reading.date(at, to, best.toString(), true, "holiday");
    }

    /** "Last Easter" is the one before the day, "next Easter" the one after it. */
    private static LocalDate shifted(LocalDate day, String name, int steps) {
        LocalDate own = Holidays.of(name, day.getYear());
        boolean passed = steps < 0 ? own.isBefore(day) : own.isAfter(day);
        return passed ? own : Holidays.of(name, day.getYear() + (steps < 0 ? -1 : 1));
    }
}
