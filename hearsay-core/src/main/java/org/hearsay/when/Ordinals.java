package org.hearsay.when;

/** Days of a month and ordinals, in digits or words. */
final class Ordinals {
    private Ordinals() {}

    /** The day of a month that stands here ("26", "26th", "eighth"), or 0. */
    static int day(Pieces pieces, int at) {
        String plain = pieces.at(at).plain();
        if (pieces.at(at).isDigits()) {
            if (plain.length() > 2 || Character.isLetter(plain.charAt(plain.length() - 1))) {
                return 0;
            }
            int day = Integer.parseInt(plain);
            return day >= 1 && day <= 31 ? day : 0;
        }
        return pieces.is(at, Kind.ORDINAL) ? pieces.number(at, Kind.ORDINAL) : 0;
    }

    /** One past the ordinal or number that stands here; the index itself where none does. */
    static int end(Pieces pieces, int at) {
        if (pieces.at(at).isDigits()) {
            return isEnding(pieces, at + 1) ? at + 2 : at + 1;
        }
        return pieces.is(at, Kind.ORDINAL) ? at + 1 : at;
    }

    /** The ordinal that stands here ("20th", "twentieth"), or 0; a bare number is none. */
    static int ordinal(Pieces pieces, int at) {
        if (pieces.is(at, Kind.ORDINAL)) {
            return pieces.number(at, Kind.ORDINAL);
        }
        return isEnding(pieces, at + 1) ? day(pieces, at) : 0;
    }

    private static boolean isEnding(Pieces pieces, int at) {
        return pieces.is(at, Kind.ORDINAL_END) && !pieces.at(at).spaced();
    }
}
