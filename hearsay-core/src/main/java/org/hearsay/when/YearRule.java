package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/** "1990", "the year 2000", "fiscal 1989", "nineteen ninety-six", "the 1990s", "the '80s", "the 20th century". */
final class YearRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int first = pieces.is(at, Kind.THE) ? at + 1 : at;
        Reading reading = decadeOrCentury(pieces, at, first);
        if (reading != null) {
            return reading;
        }
        boolean named = false;
        if (pieces.is(first, Kind.FISCAL)) {
            first++;
            named = true;
        }
        if (pieces.word(first, "year")) {
            first++;
            named = true;
        }
        String year = year(pieces, first);
        if (year == null || first > at && !named) {
            return null;
        }
        return Reading.date(at, end(pieces, first), year, false, named ? "named year" : "year");
    }

    private static @Nullable Reading decadeOrCentury(Pieces pieces, int at, int first) {
        int name = first;
        String modifier = null;
        if (pieces.is(name, Kind.STRETCH)) {
            modifier = pieces.value(name, Kind.STRETCH);
            name = pieces.pastHyphen(name + 1);
        }
        boolean apostrophe = pieces.word(name, "'") && !pieces.at(name + 1).spaced();
        int digits = apostrophe ? name + 1 : name;
        String plain = pieces.at(digits).plain();
        boolean decade = plain.length() == (apostrophe ? 2 : 4) && plain.endsWith("0") && isNumber(plain);
        if (decade && pieces.word(digits + 1, "s") && !pieces.at(digits + 1).spaced()) {
            String value = apostrophe ? "19" + plain.charAt(0) : plain.substring(0, 3);
            return Reading.date(at, digits + 2, value, false, "decade").modified(modifier);
        }
        int ordinal = Ordinals.ordinal(pieces, name);
        int century = pieces.pastHyphen(Ordinals.end(pieces, name));
        if (ordinal > 1 && ordinal < 31 && pieces.word(century, "century")) {
            String value = (ordinal <= 10 ? "0" : "") + (ordinal - 1);
            return Reading.date(at, century + 1, value, false, "century").modified(modifier);
        }
        return null;
    }

    /** The year that stands here in digits or words, or null. */
    static @Nullable String year(Pieces pieces, int at) {
        String plain = pieces.at(at).plain();
        if (plain.length() == 4 && isNumber(plain)) {
            int year = Integer.parseInt(plain);
            boolean goesOn =
                    pieces.is(at + 1, Kind.ORDINAL_END) && !pieces.at(at + 1).spaced();
            return year >= 1400 && year <= 2100 && !goesOn && !isCount(pieces, at) ? plain : null;
        }
        int to = end(pieces, at);
        if (to < at + 2) {
            return null;
        }
        int hundreds = pieces.number(at, Kind.NUMBER);
        if (hundreds == 2) {
            return "2000";
        }
        Numbers rest = Numbers.read(pieces, at + 1);
        return rest == null ? null : hundreds + rest.digits();
    }

    /** A price, a share, a number of things. */
    private static boolean isCount(Pieces pieces, int at) {
        return switch (pieces.at(at - 1).plain()) {
            case "$", "#", "\u00A3", "\u20AC", "no", "." -> !pieces.at(at).spaced() || pieces.word(at - 2, "no");
            default -> pieces.is(at + 1, Kind.COUNTED) || pieces.word(at + 1, "%") || pieces.word(at + 1, "/");
        };
    }

    /** One past the year that stands here: one number, or words such as "nineteen ninety-six". */
    static int end(Pieces pieces, int at) {
        if (!pieces.is(at, Kind.NUMBER)) {
            return at + 1;
        }
        int hundreds = pieces.number(at, Kind.NUMBER);
        if (hundreds == 2 && pieces.word(at + 1, "thousand")) {
            return pieces.word(at - 1, "year") ? at + 2 : at + 1;
        }
        if (hundreds != 19 && hundreds != 20 || !pieces.is(at + 1, Kind.NUMBER)) {
            return at + 1;
        }
        Numbers rest = Numbers.read(pieces, at + 1);
        return rest != null && rest.digits().length() == 2 ? rest.to() : at + 1;
    }

    private static boolean isNumber(String plain) {
        return plain.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
