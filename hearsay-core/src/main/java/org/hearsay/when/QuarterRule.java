package org.hearsay.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "the third quarter", "third-quarter", "the fourth quarter of 1988", "the latest quarter", "the first half". */
final class QuarterRule implements Rule {
    /** Days. */
    private static final int HALF_QUARTER = 45;

    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int first = isThe(pieces, at) ? at + 1 : at;
        Reading ofYear = ShiftRule.unitAt(grammar, at, "Y");
        Years ofNumber = Years.read(pieces, first);
        String year = null;
        int back = 0;
        if (ofYear != null && pieces.word(ofYear.to(), "'s")) {
            year = ofYear.value();
            first = ofYear.to() + 1;
        } else if (ofNumber != null && pieces.at(first).isDigits()) {
            year = ofNumber.value();
            first = ofNumber.to();
            first = pieces.word(first, "'s") ? first + 1 : first;
        } else if (pieces.word(first, "year") && pieces.pastHyphen(first + 1) > first + 1) {
            int word = pieces.pastHyphen(first + 1);
            if (pieces.word(word, "ago") || pieces.word(word, "earlier")) {
                back = 1;
                first = word + 1;
                Numbers months = Numbers.read(pieces, first);
                if (months != null && pieces.word(months.to(), "months")) {
                    return Reading.duration(at, months.to() + 1, "P" + months.digits() + "M", "months of a year ago");
                }
            }
        }
        boolean latest = pieces.word(first, "latest") || pieces.word(first, "most") && pieces.word(first + 1, "recent");
        first += latest ? pieces.word(first, "most") ? 2 : 1 : 0;
        return named(grammar, at, first, year, back, latest);
    }

    private static @Nullable Reading named(
            Grammar grammar, int at, int first, @Nullable String year, int back, boolean latest) {
        Pieces pieces = grammar.pieces();
        int name = first;
        name += pieces.is(name, Kind.FISCAL) ? 1 : 0;
        boolean latter = pieces.word(name + 1, "half") && (pieces.word(name, "last") || pieces.word(name, "latter"));
        boolean finalOne = pieces.word(name + 1, "quarter")
                && pieces.is(name + 2, Kind.OF)
                && (pieces.word(name, "last") || pieces.word(name, "final"));
        int ordinal = latter ? 2 : finalOne ? 4 : pieces.is(name, Kind.ORDINAL) ? pieces.number(name, Kind.ORDINAL) : 0;
        name = ordinal > 0 ? pieces.pastHyphen(name + 1) : pieces.pastHyphen(name);
        name += pieces.is(name, Kind.FISCAL) ? 1 : 0;
        boolean quarter = pieces.word(name, "quarter");
        boolean half = ordinal > 0 && ordinal <= 2 && pieces.word(name, "half");
        boolean period = pieces.word(name, "period") && (back > 0 || latest || year != null);
        boolean the = isThe(pieces, at);
        if (quarter && pieces.pastHyphen(name + 1) > name + 1) {
            return null;
        }
        if (!quarter && !half && !period || ordinal > 4) {
            return null;
        }
        if (ordinal == 0 && !the && back == 0 && year == null) {
            return null;
        }
        int to = name + 1;
        if (year == null && pieces.is(to, Kind.OF)) {
            Reading shifted = ShiftRule.unitAt(grammar, to + 1, "Y");
            Years named = Years.named(pieces, to + 1);
            if (named != null) {
                year = named.value();
                to = named.to();
            } else if (shifted != null) {
                year = shifted.value();
                to = shifted.to();
            }
        }
        boolean joined = ordinal > 0 && pieces.word(name - 1, "-");
        if (joined && the) {
            return null;
        }
        boolean ofOther = pieces.is(to, Kind.OF) && year == null;
        if (half && year == null && (!the || ofOther || !pieces.business())) {
            return null;
        }
        Numbers years = year == null && back == 0 ? Numbers.read(pieces, to) : null;
        boolean ago = years != null && years.digits().equals("1") && pieces.word(years.to(), "year");
        if (ago && (pieces.is(years.to() + 1, Kind.AGO) || pieces.word(years.to() + 1, "earlier"))) {
            back = 1;
            to = years.to() + 2;
        }
        String ended = ordinal == 0 && quarter && year == null && back == 0 ? ended(grammar, to) : null;
        if (ended != null) {
            return Reading.date(at, to, ended, true, "quarter ended");
        }
        String value = value(grammar, at, ordinal, half, year, back);
        String rule = ordinal == 0 ? period ? "the period" : "the quarter" : half ? "half" : "quarter";
        return Reading.date(at, to, value, true, rule);
    }

    private static boolean isThe(Pieces pieces, int at) {
        return pieces.is(at, Kind.THE) || pieces.word(at, "that");
    }

    /** The quarter whose middle lies half a quarter before the day named after "ended" or "ending", or null. */
    private static @Nullable String ended(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int day = pieces.word(at, "ended") || pieces.word(at, "ending") ? at + 1 : at;
        day += pieces.word(day, "on") ? 1 : 0;
        Reading end = day == at ? null : new CalendarRule().read(grammar, day);
        return end == null || end.value().length() != 10 || end.value().startsWith("X")
                ? null
                : Anchor.quarter(LocalDate.parse(end.value()).minusDays(HALF_QUARTER));
    }

    /** The quarter or half of a number, or the one that the text is about where that is 0. */
    static String value(Grammar grammar, int at, int ordinal, boolean half, @Nullable String year, int back) {
        Anchor reference = grammar.reference();
        String near = grammar.quarterNear(at);
        String last = near == null ? reference.unit("Q", -1) : near;
        boolean known = last.length() == 7;
        String letter = half ? "-H" : "-Q";
        if (year != null) {
            return year + letter + (ordinal > 0 ? String.valueOf(ordinal) : known ? last.substring(6) : "X");
        }
        if (reference.day() == null) {
            return "XXXX" + letter + (ordinal > 0 ? String.valueOf(ordinal) : "X");
        }
        if (ordinal == 0) {
            return Integer.parseInt(last.substring(0, 4)) - back + last.substring(4);
        }
        int months = half ? 6 : 3;
        int of = reference.day().getYear();
        boolean begun = reference.day().getMonthValue() > (ordinal - 1) * months;
        return (begun || grammar.ahead(at) ? of : of - 1) - back + letter + ordinal;
    }
}
