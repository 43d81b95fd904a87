package org.hearsay.when;

import java.util.List;

/** Decides whether the word before a time belongs to its span: "[earlier this year]", but "about [five hours]". */
final class Lead {
    private final Weights weights;

    Lead(Weights weights) {
        this.weights = weights;
    }

    /** The first piece of the reading's span. */
    int from(Pieces pieces, Reading reading) {
        int core = core(pieces, reading);
        return core > reading.from() && weights.probability(features(pieces, reading)) < 0.5 ? core : reading.from();
    }

    /** The first piece past a leading modifier; the reading's own first piece where none leads. */
    static int core(Pieces pieces, Reading reading) {
        int at = reading.from();
        int core = at;
        if (pieces.is(at, Kind.MORE) && pieces.word(at + 1, "than") || pieces.word(at, "up")) {
            core = at + 2;
        } else if (pieces.is(at, Kind.ABOUT)
                || pieces.is(at, Kind.STRETCH)
                || pieces.is(at, Kind.THE)
                || pieces.is(at, Kind.ONE)) {
            core = pieces.pastHyphen(at + 1);
        }
        return core < reading.to() ? core : at;
    }

    /** What speaks for keeping the leading word. */
    static List<String> features(Pieces pieces, Reading reading) {
        String lead = pieces.at(reading.from()).plain();
        String rule = reading.rule();
        String family = reading.family();
        boolean event = isEvent(pieces, reading.to());
        return List.of(
                "bias",
                "lead " + lead,
                "lead " + lead + " " + family,
                "rule " + rule,
                "family " + family,
                "lead " + lead + (event ? " of an event" : " of none"),
                (event ? "event " : "none ") + reading.type());
    }

    /** "The [weeks] before the vote": the article belongs to what the event measures. */
    private static boolean isEvent(Pieces pieces, int at) {
        return pieces.word(at, "before") || pieces.word(at, "after") || pieces.word(at, "following");
    }
}
