package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/** "half an hour", "a half-hour", "half a year". */
final class HalfRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int half = pieces.is(at, Kind.ONE) ? at + 1 : at;
        if (!pieces.is(half, Kind.HALF)) {
            return null;
        }
        int unit = pieces.is(half + 1, Kind.ONE) ? half + 2 : pieces.pastHyphen(half + 1);
        String value =
                switch (pieces.value(unit, Kind.UNIT)) {
                    case "TH" -> "PT30M";
                    case "Y" -> "P6M";
                    case "10Y" -> "P5Y";
                    case "100Y" -> "P50Y";
                    default -> "";
                };
        return value.isEmpty() ? null : Reading.duration(at, unit + 1, value, "half a unit");
    }
}
