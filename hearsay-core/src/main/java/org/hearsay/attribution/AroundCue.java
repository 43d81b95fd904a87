package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/**
 * Draws a sentence whole into which its source and cue are put between commas: "The quay is old, Holm said, and will be shut", of
 * which the first side was found alone. In PolNeAR's training part both sides are marked in nearly all such sentences.
 */
final class AroundCue {
    private static final int LEAST_WORDS = 3;
    /** Words between the cue and the comma behind it that tell when or to whom. */
    private static final int MOST_TO_COMMA = 6;

    /** Words up to the one that joins the rest: "in large part because". */
    private static final int MOST_TO_REST = 4;

    /** What opens the rest of what is said, also behind a source that stands behind its verb. */
    private static final Set<String> REST = Set.of(
            "and",
            "but",
            "or",
            "because",
            "although",
            "though",
            "if",
            "since",
            "despite",
            "especially",
            "particularly",
            "so",
            "unless",
            "until");

    private static final int PREPOSITION = GrammarCodes.tag("IN".hashCode());
    private static final int ADVERB = GrammarCodes.tag("RB".hashCode());
    /** What opens no rest: "adding that", "asked for more", "who left". */
    private static final Set<Integer> OTHER = Set.of(
            GrammarCodes.tag("VBG".hashCode()), GrammarCodes.tag("VBN".hashCode()), GrammarCodes.tag("WP".hashCode()));

    private final CueTable cues;

    AroundCue(CueTable cues) {
        this.cues = cues;
    }

    List<Found> draw(List<Found> found, Signs s) {
        BitSet taken = QuotationBorders.taken(found);
        List<Found> drawn = new ArrayList<>();
        for (Found one : found) {
            Range rest =
                    one.cue() == null || one.source() == null ? null : rest(one, one.cue(), one.source(), s, taken);
            if (rest == null) {
                drawn.add(one);
            } else {
                List<Range> pieces = new ArrayList<>(one.content());
                pieces.add(rest);
                drawn.add(one.withContent(pieces));
            }
        }
        return drawn;
    }

    private @Nullable Range rest(Found one, Range cue, Range source, Signs s, BitSet taken) {
        Passage p = s.passage;
        int from = Math.min(cue.from(), source.from());
        int to = Math.max(cue.to(), source.to());
        int low = p.sentenceStart[p.sentence[cue.from()]];
        int high = p.sentenceEnd[p.sentence[cue.from()]];
        if (from <= low || to >= high || p.quotation[from] >= 0 || !isSaying(p, cue)) {
            return null;
        }
        int comma = to;
        while (comma < high && comma - to <= MOST_TO_COMMA && isAside(s, comma)) {
            comma++;
        }
        int last = one.content().get(one.content().size() - 1).to();
        boolean before = one.start() >= low && (last == from || last == from - 1);
        boolean between = comma < high && isComma(p, from - 1) && isComma(p, comma);
        return before && between ? rest(s, comma + 1, high, source.from() > cue.from(), taken) : null;
    }

    /** A word that is no verb, outside quotations. */
    private static boolean isAside(Signs s, int word) {
        return s.passage.isLetters(word) && s.passage.quotation[word] < 0 && !GrammarCodes.isFinite(s.tag[word]);
    }

    private static @Nullable Range rest(Signs s, int from, int high, boolean inverted, BitSet taken) {
        Passage p = s.passage;
        int to = high;
        while (to > from && !p.isLetters(to - 1) && ".!?".contains(p.plain[to - 1])) {
            to--;
        }
        int next = taken.nextSetBit(from);
        boolean free = next < 0 || next >= to;
        if (to - from < LEAST_WORDS || !free || p.quotation[from] >= 0 || opensVerb(s, from)) {
            return null;
        }
        int tag = GrammarCodes.tag(s.tag[from]);
        boolean goesOn = inverted
                ? REST.contains(p.plain[from]) || GrammarCodes.isFinite(s.tag[from])
                : opensReason(p, from, to) || !OTHER.contains(tag) && tag != PREPOSITION && hasVerb(s, from, to);
        return goesOn ? new Range(from, to) : null;
    }

    /** "she said, and left": what its source does next. */
    private static boolean opensVerb(Signs s, int from) {
        int tag = s.tag[from + 1];
        return SourceWords.isAnd(s.passage.plain[from])
                && (GrammarCodes.isFinite(tag) || GrammarCodes.tag(tag) == ADVERB);
    }

    /** "because ...", "in large part because ...". */
    private static boolean opensReason(Passage p, int from, int to) {
        boolean opens = false;
        for (int w = from; w < Math.min(to, from + MOST_TO_REST); w++) {
            opens |= REST.contains(p.plain[w]);
        }
        return opens;
    }

    /** Without one it may be what the writer adds: "the lowest since May". */
    private static boolean hasVerb(Signs s, int from, int to) {
        boolean verb = s.passage.plain[from].equals("to");
        for (int w = from; w < to; w++) {
            verb |= GrammarCodes.isFinite(s.tag[w]);
        }
        return verb;
    }

    private static boolean isComma(Passage p, int word) {
        return p.plain[word].equals(",") && p.quotation[word] < 0;
    }

    private boolean isSaying(Passage p, Range cue) {
        boolean says = false;
        for (int w = cue.from(); w < cue.to(); w++) {
            says |= cues.is(p, w, Kind.SAY) || cues.is(p, w, Kind.VERB);
        }
        return says;
    }
}
