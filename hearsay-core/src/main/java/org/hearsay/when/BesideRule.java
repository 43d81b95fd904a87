package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/** "the day before", "the year after", "the night before", where no event follows: beside the time that the text named last. */
final class BesideRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int steps = pieces.word(at, "the") ? steps(pieces, at + 2) : 0;
        if (steps == 0 || pieces.at(at + 3).isWord() && !pieces.startsSentence(at + 3)) {
            return null;
        }
        String part = pieces.value(at + 1, Kind.PART);
        if (!part.isEmpty()) {
            String day = grammar.mentionedDay().unit("D", steps);
            return day.endsWith("REF")
                    ? null
                    : Reading.time(at, at + 3, day + "T" + part, true, "part of a day beside");
        }
        String unit = pieces.value(at + 1, Kind.UNIT);
        if (unit.isEmpty() || unit.startsWith("T")) {
            return null;
        }
        Anchor anchor = unit.equals("D") ? grammar.mentionedDay() : grammar.mentioned();
        return Reading.date(at, at + 3, anchor.unit(unit, steps), true, "unit beside " + unit);
    }

    /** Which way "before" or "after" points, 0 where neither stands. */
    static int steps(Pieces pieces, int at) {
        return pieces.word(at, "before") ? -1 : pieces.word(at, "after") ? 1 : 0;
    }
}
