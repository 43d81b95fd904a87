package org.hearsay.when;

import org.hearsay.model.DatedSpan.Type;
import org.jspecify.annotations.Nullable;

/** "early next week", "nearly two years", "the end of 1990", "more than four hours", "late Monday", "the second half of May". */
final class ModifiedRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        return read(grammar, at, 0);
    }

    /** As {@link #read(Grammar, int)}, at some depth of modifiers within modifiers. */
    @Nullable
    Reading read(Grammar grammar, int at, int depth) {
        Pieces pieces = grammar.pieces();
        int first = pieces.is(at, Kind.THE) ? at + 1 : at;
        if (pieces.is(first, Kind.EDGE) && pieces.is(first + 1, Kind.OF) && first > at) {
            return dated(grammar, at, first + 2, pieces.value(first, Kind.EDGE), depth);
        }
        int half = halfOf(pieces, first);
        if (half > first) {
            return dated(grammar, at, half, pieces.word(first, "first") ? "START" : "END", depth);
        }
        if (pieces.is(first, Kind.STRETCH)) {
            int inner = pieces.pastHyphen(first + 1);
            Reading reading = first > at
                    ? season(grammar, at, inner)
                    : dated(grammar, at, inner, pieces.value(first, Kind.STRETCH), depth);
            return reading == null ? null : reading.modified(pieces.value(first, Kind.STRETCH));
        }
        int inner = aboutEnd(pieces, at);
        if (inner == at) {
            return null;
        }
        Reading reading = grammar.read(inner, depth + 1);
        String modifier = pieces.is(inner - 1, Kind.ABOUT) ? pieces.value(inner - 1, Kind.ABOUT) : "APPROX";
        if (reading == null
                || reading.rule().startsWith("year")
                || reading.type() == Type.SET
                || !isCountable(reading)) {
            return null;
        }
        return reading.spanning(at, reading.to()).modified(modifier);
    }

    /** Past "first half of" or "latter half of", or the index itself. */
    private static int halfOf(Pieces pieces, int at) {
        boolean which = pieces.word(at, "first")
                || pieces.word(at, "second")
                || pieces.word(at, "last")
                || pieces.word(at, "latter");
        return which && pieces.word(at + 1, "half") && pieces.word(at + 2, "of") ? at + 3 : at;
    }

    private static boolean isCountable(Reading reading) {
        return reading.type() == Type.DURATION
                || reading.rule().startsWith("ago")
                || reading.rule().startsWith("earlier")
                || reading.rule().startsWith("later")
                || reading.rule().startsWith("day of")
                || reading.rule().startsWith("clock");
    }

    private static @Nullable Reading season(Grammar grammar, int at, int inner) {
        Pieces pieces = grammar.pieces();
        if (pieces.is(inner, Kind.SEASON)) {
            String value = Seasons.value(grammar.reference(), pieces.value(inner, Kind.SEASON), 0);
            return Reading.date(at, inner + 1, value, true, "the season");
        }
        return pieces.word(inner, "years") || pieces.word(inner, "months") || pieces.word(inner, "days")
                ? Reading.duration(
                        at, inner + 1, "P" + ShiftRule.amount("X", pieces.value(inner, Kind.UNITS)), "early units")
                : null;
    }

    private static @Nullable Reading dated(Grammar grammar, int at, int inner, String modifier, int depth) {
        Reading reading = grammar.read(inner, depth + 1);
        if (reading == null
                || reading.type() != Type.DATE && reading.type() != Type.TIME
                || reading.value().endsWith("REF")) {
            return null;
        }
        return reading.spanning(at, reading.to()).modified(modifier);
    }

    /** Past "nearly", "more than", "at least", "up to", "around"; the index itself where none stands. */
    private static int aboutEnd(Pieces pieces, int at) {
        if (pieces.is(at, Kind.MORE) && pieces.word(at + 1, "than")) {
            return at + 2;
        }
        if (pieces.word(at, "up") && pieces.word(at + 1, "to")) {
            return at + 2;
        }
        return pieces.is(at, Kind.ABOUT) ? at + 1 : at;
    }
}
