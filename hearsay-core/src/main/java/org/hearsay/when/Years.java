package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/**
 * A year as a text writes it.
 *
 * @param to one past its last piece
 * @param value its four digits, after "BC" for years before the common era
 */
record Years(int to, String value) {
    /** Words of a street's name, at most. */
    private static final int LONGEST_STREET = 3;

    /** The last two digits from which on "'31" means the century before. */
    private static final int LAST_CENTURY = 31;

    /** Reads "1990", "'98", "nineteen ninety-six", "two thousand"; null where no year stands. */
    static @Nullable Years read(Pieces pieces, int at) {
        if (pieces.at(at).isDigits() && beforeChrist(pieces, at + 1) > at + 1) {
            String digits = pieces.at(at).plain();
            boolean whole = digits.length() <= 4 && pieces.at(at).isNumber(digits.length());
            return whole
                    ? new Years(beforeChrist(pieces, at + 1), "BC" + "0".repeat(4 - digits.length()) + digits)
                    : null;
        }
        if (pieces.at(at).isNumber(4)) {
            return isCount(pieces, at) ? null : inRange(at + 1, pieces.at(at).plain());
        }
        if (isApostrophe(pieces, at)) {
            return pieces.at(at + 2).isWord() && !pieces.at(at + 2).spaced() ? null : shortened(pieces, at + 1);
        }
        return pieces.is(at, Kind.NUMBER) ? words(pieces, at) : null;
    }

    /** As {@link #read}, also past "fiscal" and "year". */
    static @Nullable Years named(Pieces pieces, int at) {
        boolean fiscal = pieces.is(at, Kind.FISCAL);
        int first = fiscal ? at + 1 : at;
        first += pieces.word(first, "year") ? 1 : 0;
        boolean glued = fiscal && first == at + 1 && pieces.at(first).isNumber(2);
        return glued ? shortened(pieces, first) : read(pieces, first);
    }

    /** The same year of a span that ends before its digits. */
    Years endingAt(int end) {
        return new Years(end, value);
    }

    /** An apostrophe that stands for a century. */
    static boolean isApostrophe(Pieces pieces, int at) {
        return pieces.word(at, "'")
                && !pieces.at(at + 1).spaced()
                && pieces.at(at + 1).isNumber(2);
    }

    /** The year that two digits mean. */
    static Years shortened(Pieces pieces, int at) {
        String plain = pieces.at(at).plain();
        return new Years(at + 1, (Integer.parseInt(plain) < LAST_CENTURY ? "20" : "19") + plain);
    }

    private static @Nullable Years inRange(int to, String digits) {
        int year = Integer.parseInt(digits);
        return year >= 1400 && year <= 2100 ? new Years(to, digits) : null;
    }

    private static @Nullable Years words(Pieces pieces, int at) {
        int hundreds = pieces.number(at, Kind.NUMBER);
        if (hundreds == 2 && pieces.word(at + 1, "thousand")) {
            return pieces.word(at - 1, "year") ? new Years(at + 2, "2000") : null;
        }
        if (hundreds != 19 && hundreds != 20 || !pieces.is(at + 1, Kind.NUMBER)) {
            return null;
        }
        Numbers rest = Numbers.read(pieces, at + 1);
        return rest != null && rest.digits().length() == 2 ? new Years(rest.to(), hundreds + rest.digits()) : null;
    }

    /** A number of a page, a flight, a resolution, or a group of a telephone's: no year where nothing tells that it is one. */
    static boolean isLabel(Pieces pieces, int at) {
        return pieces.is(at - 1, Kind.LABEL) || isLong(pieces, at - 1) || isLong(pieces, at + 1);
    }

    private static boolean isLong(Pieces pieces, int at) {
        return pieces.at(at).isNumber(3) || pieces.at(at).isNumber(4);
    }

    /** Past "BC", "B.C." or "BCE"; the index itself where none stands. */
    static int beforeChrist(Pieces pieces, int at) {
        if ((pieces.word(at, "bc") || pieces.word(at, "bce")) && pieces.at(at).capital()) {
            return at + 1;
        }
        boolean points = pieces.word(at, "b") && pieces.word(at + 1, ".") && pieces.word(at + 2, "c");
        return points && pieces.at(at).capital() ? pieces.word(at + 3, ".") ? at + 4 : at + 3 : at;
    }

    /** "1800 Pitkin Ave.": a number before the name of a street. */
    private static boolean isHouse(Pieces pieces, int from) {
        for (int i = from; i <= from + LONGEST_STREET && pieces.at(i).capital(); i++) {
            if (i > from && pieces.is(i, Kind.STREET)) {
                return true;
            }
        }
        return false;
    }

    /** A price, a share, a number of things. */
    private static boolean isCount(Pieces pieces, int at) {
        if (pieces.is(at + 1, Kind.ORDINAL_END) && !pieces.at(at + 1).spaced() || isHouse(pieces, at + 1)) {
            return true;
        }
        return switch (pieces.at(at - 1).plain()) {
            case "$", "#", "\u00A3", "\u20AC", "no", "." -> !pieces.at(at).spaced() || pieces.word(at - 2, "no");
            default -> pieces.is(at + 1, Kind.COUNTED) || pieces.word(at + 1, "%") || pieces.word(at + 1, "/");
        };
    }
}
