package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/**
 * Lengths of time counted from the article's day in other languages than English: "vor drei Tagen", "il y a deux semaines",
 * "hace un año", "dentro de dos meses", "через неделю", "три дня назад", "après-demain".
 */
final class AwayRule implements Rule {
    private static final int MOST_DIGITS = 4;

    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int two = dayAfterNext(pieces, at);
        if (two > at) {
            int steps = pieces.number(at, Kind.AWAY_DAY);
            return Reading.date(at, two, grammar.reference().unit("D", steps), true, "day word");
        }
        int lead = pastLead(pieces, at);
        int amount = lead > at ? lead : at;
        int number = number(pieces, amount);
        int unit = number < 0 ? amount : amount + 1;
        boolean one = number < 0 && pieces.is(unit, Kind.AWAY_ONE);
        if (number < 0 && !one || number >= 0 && !pieces.is(unit, Kind.AWAY_UNIT) && !pieces.is(unit, Kind.AWAY_ONE)) {
            return null;
        }
        String length = pieces.is(unit, Kind.AWAY_UNIT)
                ? pieces.value(unit, Kind.AWAY_UNIT)
                : pieces.value(unit, Kind.AWAY_ONE);
        int end = unit + 1;
        int sign = lead > at ? pieces.number(at, Kind.AWAY_LEAD) : 0;
        if (lead == at && pieces.is(end, Kind.AWAY_END)) {
            sign = pieces.number(end, Kind.AWAY_END);
            end++;
        }
        return sign == 0
                ? null
                : Reading.date(
                        at,
                        end,
                        grammar.reference().unit(length, (long) sign * (one ? 1 : number)),
                        true,
                        "away " + length);
    }

    /** Past "après-demain", "pasado mañana", two words that are one day; the place itself for anything else. */
    private static int dayAfterNext(Pieces pieces, int at) {
        if (!pieces.is(at, Kind.AWAY_DAY)) {
            return at;
        }
        int day = pieces.pastHyphen(at + 1);
        boolean joined = day > at + 1 || pieces.word(at, "pasado");
        boolean named = pieces.word(day, "demain") || pieces.word(day, "hier") || pieces.word(day, "manana");
        return joined && named ? day + 1 : at;
    }

    /** Past the words that tell in which direction is counted: "vor", "il y a", "dentro de"; the place itself where none stand. */
    private static int pastLead(Pieces pieces, int at) {
        if (!pieces.is(at, Kind.AWAY_LEAD)) {
            return at;
        }
        if (pieces.word(at, "il")) {
            return pieces.word(at + 1, "y") && pieces.word(at + 2, "a") ? at + 3 : at;
        }
        if (pieces.word(at, "dentro")) {
            return pieces.word(at + 1, "de") ? at + 2 : at;
        }
        return at + 1;
    }

    /** The number in digits or words; -1 for none. */
    private static int number(Pieces pieces, int at) {
        if (pieces.is(at, Kind.AWAY_NUMBER)) {
            return pieces.number(at, Kind.AWAY_NUMBER);
        }
        String plain = pieces.at(at).plain();
        boolean digits = pieces.at(at).isDigits()
                && plain.length() <= MOST_DIGITS
                && plain.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(plain) : -1;
    }
}
