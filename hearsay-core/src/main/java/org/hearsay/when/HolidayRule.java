package org.hearsay.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "Christmas", "Thanksgiving Day", "New Year's Eve", "Easter 2024". */
final class HolidayRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        if (!pieces.at(at).capital()) {
            return null;
        }
        int to = pieces.phraseEnd(at, Kind.HOLIDAY);
        if (to == at) {
            return null;
        }
        String name = pieces.phrase(at, to).get(Kind.HOLIDAY);
        String year = YearRule.year(pieces, to);
        if (year != null) {
            return Reading.date(
                    at, to + 1, Holidays.of(name, Integer.parseInt(year)).toString(), false, "holiday");
        }
        LocalDate day = grammar.reference().day();
        if (day == null) {
            return Reading.date(at, to, Character.isDigit(name.charAt(0)) ? "XXXX-" + name : "XXXX", true, "holiday");
        }
        LocalDate best = Holidays.of(name, day.getYear());
        for (int y = day.getYear() - 1; y <= day.getYear() + 1; y++) {
            LocalDate other = Holidays.of(name, y);
            best = grammar.reference().distance(other) < grammar.reference().distance(best) ? other : best;
        }
        return Reading.date(at, to, best.toString(), true, "holiday");
    }
}
