package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/** "half an hour", "a half-hour", "half a year", "half a century ago". */
final class HalfRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int half = pieces.is(at, Kind.ONE) ? at + 1 : at;
        if (!pieces.is(half, Kind.HALF)) {
            return null;
        }
        int unit = pieces.is(half + 1, Kind.ONE) ? half + 2 : pieces.pastHyphen(half + 1);
        String whole = pieces.value(unit, Kind.UNIT);
        int amount =
                switch (whole) {
                    case "TH" -> 30;
                    case "Y" -> 6;
                    case "10Y" -> 5;
                    case "100Y" -> 50;
                    default -> 0;
                };
        if (amount == 0) {
            return null;
        }
        String digits = String.valueOf(amount);
        String part = whole.equals("TH") ? "TM" : whole.equals("Y") ? "M" : "Y";
        Reading counted = Counted.read(grammar, at, unit + 1, digits, part);
        return counted == null
                ? Reading.duration(at, unit + 1, "P" + ShiftRule.amount(digits, part), "half a unit")
                : counted;
    }
}
