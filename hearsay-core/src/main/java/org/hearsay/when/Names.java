package org.hearsay.when;

/** Tells days and months that are part of a name: "Bloody Sunday", "May Street", "Theresa May", "calle 25 de Mayo". */
final class Names {
    private Names() {}

    /** True if the words from one piece to before another stand within a name. */
    static boolean hold(Pieces pieces, int from, int to) {
        int before = beforeDay(pieces, from - 1);
        return begins(pieces, pieces.word(before, ".") ? before - 1 : before)
                || pieces.is(before, Kind.OF) && begins(pieces, before - 1)
                || pieces.is(to, Kind.NAME_END) && pieces.at(to).capital()
                || isAddress(pieces, to)
                || pieces.smallNames() && isCapital(pieces, from, to);
    }

    /** In a language that writes days small: a capital within a sentence ("Mars"), or before another capital ("Domingo Pérez"). */
    private static boolean isCapital(Pieces pieces, int from, int to) {
        boolean alone = to == from + 1;
        return alone
                && pieces.at(from).capital()
                && (!pieces.startsSentence(from) || pieces.at(to).capital());
    }

    /** "Monday.com". */
    private static boolean isAddress(Pieces pieces, int at) {
        Piece after = pieces.at(at + 1);
        return pieces.word(at, ".") && !pieces.at(at).spaced() && after.isWord() && !after.spaced() && !after.capital();
    }

    /** Back over the day of a month: "place du 8 Mai". */
    private static int beforeDay(Pieces pieces, int at) {
        int day = pieces.word(at, ".") ? at - 1 : at;
        return Ordinals.day(pieces, day) > 0 ? day - 1 : at;
    }

    private static boolean begins(Pieces pieces, int at) {
        return pieces.is(at, Kind.NAME_BEGIN) && (pieces.at(at).capital() || pieces.smallNames());
    }

    /** A month's word that is a name as well and stands without what leads a month: "Mr. May", "Theresa May", "April Jones", "the minister May". */
    static boolean isPerson(Pieces pieces, int at) {
        int lead = pieces.word(at - 1, "-") ? at - 2 : at - 1;
        boolean led = pieces.is(lead, Kind.PREP) || pieces.is(lead, Kind.SHIFT) || pieces.is(lead, Kind.STRETCH);
        boolean listed = pieces.is(at - 1, Kind.TO)
                && pieces.is(at - 2, Kind.MONTH)
                && !pieces.at(at + 1).capital();
        boolean article = pieces.is(at - 1, Kind.THE) || pieces.is(at - 1, Kind.ONE);
        boolean described =
                article && pieces.at(at + 1).isWord() && !pieces.at(at + 1).capital();
        return pieces.is(at, Kind.ALSO_NAME) && !led && !listed && !described;
    }

    /** A weekday's word that is another noun as well and stands without what leads a day: Russian Wednesdays and environments are one word. */
    static boolean isOtherNoun(Pieces pieces, int at) {
        boolean led = pieces.is(at - 1, Kind.PREP)
                || pieces.is(at - 1, Kind.SHIFT)
                || pieces.is(at - 1, Kind.PART)
                || pieces.is(at - 1, Kind.HOUR_PART);
        boolean listed = pieces.is(at - 1, Kind.TO) && pieces.is(at - 2, Kind.WEEKDAY);
        return pieces.is(at, Kind.ALSO_NAME) && !led && !listed;
    }
}
