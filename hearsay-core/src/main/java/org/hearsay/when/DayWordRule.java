package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/**
 * "today", "yesterday afternoon", "tonight", "this morning", "last night", "the morning", "mid-afternoon yesterday", "the day
 * before yesterday".
 */
final class DayWordRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        Anchor reference = grammar.reference();
        if (pieces.is(at, Kind.DAY_WORD)) {
            String day = reference.unit("D", pieces.number(at, Kind.DAY_WORD));
            int part = pieces.partAt(at + 1);
            return pieces.is(part, Kind.PART)
                    ? Reading.time(at, part + 1, join(day, pieces.value(part, Kind.PART)), true, "part of a day")
                    : Reading.date(at, at + 1, day, true, "day word");
        }
        int beside = BesideRule.steps(pieces, at + 2);
        if (beside != 0 && pieces.word(at, "the") && pieces.word(at + 1, "day") && pieces.is(at + 3, Kind.DAY_WORD)) {
            int steps = pieces.number(at + 3, Kind.DAY_WORD);
            String day = reference.unit("D", steps + beside);
            return steps == beside ? Reading.date(at, at + 4, day, true, "day word") : null;
        }
        if (pieces.is(at, Kind.NIGHT_WORD)) {
            return Reading.time(at, at + 1, join(reference.unit("D", 0), "NI"), true, "night word");
        }
        int mid = pieces.word(at, "mid") ? pieces.pastHyphen(at + 1) : at;
        if (mid > at && pieces.is(mid, Kind.PART) && pieces.is(mid + 1, Kind.DAY_WORD)) {
            String day = reference.unit("D", pieces.number(mid + 1, Kind.DAY_WORD));
            return Reading.time(at, mid + 2, join(day, pieces.value(mid, Kind.PART)), true, "part of a day");
        }
        boolean article = pieces.is(at, Kind.THE) || pieces.word(at, "that");
        if (article && pieces.is(at + 2, Kind.OF)) {
            return null;
        }
        if (pieces.is(at + 1, Kind.PART) && (article || pieces.is(at, Kind.SHIFT))) {
            int steps = pieces.is(at, Kind.SHIFT) ? pieces.number(at, Kind.SHIFT) : 0;
            String day = article ? grammar.mentionedDay().unit("D", 0) : reference.unit("D", steps);
            String rule = article ? "the part of a day" : "part of a day";
            return Reading.time(at, at + 2, join(day, pieces.value(at + 1, Kind.PART)), true, rule);
        }
        return null;
    }

    private static String join(String day, String part) {
        return day.endsWith("REF") ? day : day + "T" + part;
    }
}
