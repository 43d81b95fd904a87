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
        Years bare = Years.read(pieces, first);
        if (bare != null) {
            boolean led = Years.isApostrophe(pieces, at) ? pieces.is(at - 1, Kind.PREP) : !Years.isLabel(pieces, at);
            boolean unit =
                    pieces.smallNames() && pieces.value(bare.to(), Kind.UNIT).equals("Y");
            int to = unit ? bare.to() + 1 : bare.to();
            return first == at && led ? Reading.date(at, to, bare.value(), false, "year") : null;
        }
        Years named = Years.named(pieces, first);
        return named == null ? null : Reading.date(at, named.to(), named.value(), false, "named year");
    }

    private static @Nullable Reading decadeOrCentury(Pieces pieces, int at, int first) {
        int name = first;
        String modifier = null;
        if (pieces.is(name, Kind.STRETCH)) {
            modifier = pieces.value(name, Kind.STRETCH);
            name = pieces.pastHyphen(name + 1);
        }
        boolean apostrophe = Years.isApostrophe(pieces, name);
        int digits = apostrophe ? name + 1 : name;
        String plain = pieces.at(digits).plain();
        boolean decade = plain.endsWith("0") && pieces.at(digits).isNumber(apostrophe ? 2 : 4);
        if (decade && pieces.word(digits + 1, "s") && !pieces.at(digits + 1).spaced()) {
            String value = apostrophe ? "19" + plain.charAt(0) : plain.substring(0, 3);
            return Reading.date(at, digits + 2, value, false, "decade").modified(modifier);
        }
        int ordinal = Ordinals.ordinal(pieces, name);
        int century = pieces.pastHyphen(Ordinals.end(pieces, name));
        if (ordinal > 1 && ordinal < 31 && pieces.word(century, "century")) {
            int to = Years.beforeChrist(pieces, century + 1);
            String value = (to > century + 1 ? "BC" : "") + (ordinal <= 10 ? "0" : "") + (ordinal - 1);
            return Reading.date(at, to, value, false, "century").modified(modifier);
        }
        return null;
    }
}
