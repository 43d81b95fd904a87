package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/** "daily", "every month", "each year", "every two years", "every morning". */
final class SetRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        if (pieces.is(at, Kind.SET)) {
            return Reading.set(at, at + 1, pieces.value(at, Kind.SET), "set word " + pieces.value(at, Kind.SET));
        }
        if (!pieces.is(at, Kind.EVERY)) {
            return null;
        }
        String unit = pieces.value(at + 1, Kind.UNIT);
        if (!unit.isEmpty()) {
            return Reading.set(at, at + 2, "P" + ShiftRule.amount("1", unit), "every unit " + unit);
        }
        if (pieces.is(at + 1, Kind.PART)) {
            return Reading.set(at, at + 2, "XXXX-XX-XXT" + pieces.value(at + 1, Kind.PART), "every part");
        }
        Numbers number = Numbers.read(pieces, at + 1);
        String units = number == null ? "" : pieces.value(number.to(), Kind.UNITS);
        return number == null || units.isEmpty()
                ? null
                : Reading.set(at, number.to() + 1, "P" + ShiftRule.amount(number.digits(), units), "every amount");
    }
}
