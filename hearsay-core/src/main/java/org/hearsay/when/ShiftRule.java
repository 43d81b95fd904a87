package org.hearsay.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "last year", "the next two weeks", "this month", "the previous year", "last fall", "the weekend", "recent months". */
final class ShiftRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int first = pieces.is(at, Kind.THE) ? at + 1 : at;
        if (pieces.is(first, Kind.WEEKEND) && first > at) {
            return Reading.date(
                    at,
                    first + 1,
                    grammar.reference().weekend(grammar.ahead(at) ? 0 : weekendBack(grammar)),
                    true,
                    "the weekend");
        }
        if (pieces.word(first, "recent") && pieces.is(first + 1, Kind.UNITS)) {
            return Reading.duration(
                    at, first + 2, "P" + amount("X", pieces.value(first + 1, Kind.UNITS)), "recent units");
        }
        if (pieces.word(first, "future") && pieces.is(first + 1, Kind.UNITS)) {
            return Reading.date(at, first + 2, "FUTURE_REF", false, "future units");
        }
        int name = first;
        int steps = 0;
        while (pieces.is(name, Kind.SHIFT) && (name == first || pieces.word(first, "this"))) {
            steps = pieces.number(name, Kind.SHIFT);
            name++;
        }
        if (name == first) {
            return pieces.smallNames() ? unitAt(grammar, at, "") : null;
        }
        Reading duration = duration(pieces, at, name);
        if (duration != null) {
            return duration;
        }
        return named(grammar, at, name, steps);
    }

    private static int weekendBack(Grammar grammar) {
        return grammar.reference().day() != null
                        && grammar.reference().day().getDayOfWeek().getValue() >= 6
                ? 0
                : -1;
    }

    private static @Nullable Reading named(Grammar grammar, int at, int name, int steps) {
        Pieces pieces = grammar.pieces();
        Anchor reference = grammar.reference();
        if (pieces.is(name, Kind.WEEKEND)) {
            return Reading.date(at, name + 1, reference.weekend(steps), true, "shifted weekend");
        }
        if (pieces.is(name, Kind.SEASON)) {
            boolean past = pieces.is(name - 1, Kind.SHIFT) && steps < 0;
            return Reading.date(
                    at,
                    name + 1,
                    Seasons.value(reference, pieces.value(name, Kind.SEASON), past ? -1 : steps),
                    true,
                    "shifted season");
        }
        if (CalendarRule.isMonth(pieces, name) && pieces.is(name, Kind.MONTH)) {
            return Reading.date(
                    at, name + 1, month(reference, pieces.number(name, Kind.MONTH), steps), true, "shifted month");
        }
        return unitAt(grammar, at, "");
    }

    static String month(Anchor reference, int month, int steps) {
        LocalDate day = reference.day();
        if (day == null) {
            return Anchor.vague(steps);
        }
        if (steps == 0) {
            return Anchor.month(day.withDayOfMonth(1).withMonth(month));
        }
        LocalDate from = day.getMonthValue() == month ? day.plusMonths(steps) : day;
        return Anchor.month(Anchor.month(from, month, steps > 0));
    }

    /** [the] last year, of the unit asked for, or of any where that is empty; null where none stands. */
    static @Nullable Reading unitAt(Grammar grammar, int at, String unit) {
        Pieces pieces = grammar.pieces();
        int first = pieces.is(at, Kind.THE) ? at + 1 : at;
        int name = first;
        while (pieces.is(name, Kind.SHIFT) && (name == first || pieces.word(first, "this"))) {
            name++;
        }
        if (name == first) {
            return pieces.smallNames() && pieces.is(first + 1, Kind.SHIFT)
                    ? shiftAfter(grammar, at, first, unit)
                    : null;
        }
        int steps = pieces.number(name - 1, Kind.SHIFT);
        if (pieces.smallNames() && pieces.is(name, Kind.WEEKDAY)) {
            return null;
        }
        boolean fromText = pieces.is(name - 1, Kind.FROM_TEXT);
        boolean fiscal = pieces.is(name, Kind.FISCAL);
        name += fiscal ? 1 : 0;
        String found = pieces.value(name, Kind.UNIT);
        if (found.isEmpty() || !unit.isEmpty() && !found.equals(unit) || found.startsWith("T")) {
            return null;
        }
        if (pieces.word(name - 1, "past") && !pieces.word(name - 2, "this")) {
            return unit.isEmpty() ? Reading.duration(at, name + 1, "P" + amount("1", found), "past unit") : null;
        }
        Anchor anchor = fromText ? grammar.mentioned() : grammar.reference();
        String rule = (fromText ? "unit from the text " : "shifted unit ") + found;
        return Reading.date(at, name + 1, anchor.unit(found, steps), true, rule);
    }

    /** "la semana pasada", "le mois prochain". */
    private static @Nullable Reading shiftAfter(Grammar grammar, int at, int name, String unit) {
        Pieces pieces = grammar.pieces();
        String found = pieces.value(name, Kind.UNIT);
        if (found.isEmpty() || !unit.isEmpty() && !found.equals(unit)) {
            return null;
        }
        String value = grammar.reference().unit(found, pieces.number(name + 1, Kind.SHIFT));
        return Reading.date(at, name + 2, value, true, "shifted unit " + found);
    }

    /** "last three years", "next few days", "coming months", from the word after the shift. */
    private static @Nullable Reading duration(Pieces pieces, int at, int name) {
        Numbers number = Numbers.read(pieces, name);
        String digits = number == null ? "X" : number.digits();
        Numbers upper =
                number != null && pieces.is(number.to(), Kind.TO) ? Numbers.read(pieces, number.to() + 1) : null;
        if (upper != null) {
            number = upper;
            digits = "X";
        }
        int unit = number == null ? name : pieces.pastHyphen(number.to());
        String letter = pieces.value(unit, Kind.UNITS);
        if (letter.isEmpty()) {
            return null;
        }
        if (number == null && !pieces.word(name - 1, "next") && pieces.number(name - 1, Kind.SHIFT) > 0) {
            return Reading.date(at, unit + 1, "FUTURE_REF", false, "coming units");
        }
        String value = "P" + amount(digits, letter);
        return Reading.duration(at, unit + 1, value, "shifted units");
    }

    /** An ISO 8601 amount without its P: "3Y", "T2H", decades in years. */
    static String amount(String digits, String unit) {
        if (unit.equals("10Y") || unit.equals("100Y") || unit.equals("2W")) {
            String letter = unit.substring(unit.length() - 1);
            int factor = Integer.parseInt(unit.substring(0, unit.length() - 1));
            boolean whole = digits.chars().allMatch(c -> c >= '0' && c <= '9') && digits.length() < 6;
            return (whole ? String.valueOf(factor * Integer.parseInt(digits)) : "X") + letter;
        }
        if (unit.equals("TH") && digits.endsWith(".5")) {
            return "T" + digits.substring(0, digits.length() - 2) + "H30M";
        }
        return unit.startsWith("T") ? "T" + digits + unit.substring(1) : digits + unit;
    }
}
