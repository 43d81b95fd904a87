package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/** "now", "recently", "soon", "right now", "the near future", "the past". */
final class VagueRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        if (pieces.word(at, "right") && pieces.word(at + 1, "now")) {
            return Reading.date(at, at + 2, "PRESENT_REF", true, "vague right now");
        }
        if (pieces.word(at, "these") && pieces.word(at + 1, "days")) {
            return Reading.date(at, at + 2, "PRESENT_REF", true, "vague these days");
        }
        if (pieces.is(at, Kind.NOW)) {
            return Reading.date(
                    at,
                    at + 1,
                    pieces.value(at, Kind.NOW),
                    true,
                    "vague " + pieces.at(at).plain());
        }
        int name = pieces.word(at, "the") ? at + 1 : at;
        boolean described = isDistance(pieces.at(name).plain());
        name += described ? 1 : 0;
        if (pieces.is(name, Kind.VAGUE_NOUN)) {
            String rule = name == at ? "vague noun" : "the vague noun";
            return Reading.date(at, name + 1, pieces.value(name, Kind.VAGUE_NOUN), true, rule);
        }
        boolean term = described && name == at + 2 && pieces.word(name, "term");
        return term ? Reading.date(at, name + 1, "FUTURE_REF", true, "the term") : null;
    }

    private static boolean isDistance(String plain) {
        return switch (plain) {
            case "near", "foreseeable", "short", "distant", "long", "recent", "immediate", "medium" -> true;
            default -> false;
        };
    }
}
