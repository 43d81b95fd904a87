package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody does in his own words, where the sentence names the paper they stand in: "Dans un communiqué, le groupe « regrette
 * profondément » l'accident", "La compañía, en un comunicado, «lamenta lo sucedido»".
 */
final class QuotedPredicate {
    private static final String RULE = "source, quoted predicate";
    private static final double SURE = 0.6;
    private static final int LEAST_WORDS = 2;
    /** Words before the quotation that are looked at. */
    private static final int FAR = 30;

    private static final int LONGEST_REST = 12;

    private final CueTable cues;
    private final SourceWords sources;
    private final SourceBehind behind;

    QuotedPredicate(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.sources = new SourceWords(cues);
        this.behind = behind;
    }

    List<Found> addTo(List<Found> found, Passage p) {
        List<Found> all = new ArrayList<>(found);
        boolean[] claimed = LooseQuotations.claimed(found, p);
        for (int w = 1; w + 1 < p.size; w++) {
            boolean opens =
                    p.quotation[w] >= 0 && p.quotation[w - 1] != p.quotation[w] && p.sentence[w] == p.sentence[w - 1];
            Found one = opens && !claimed[w] && !claimed[w + 1] ? read(p, w) : null;
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    private @Nullable Found read(Passage p, int quotation) {
        int low = Math.max(p.sentenceStart[p.sentence[quotation]], quotation - FAR);
        int high = p.sentenceEnd[p.sentence[quotation]];
        int first = quotation + 1;
        boolean predicate = p.isLetters(first)
                && !p.isCapital(first)
                && !cues.is(p, first, Kind.TITLE)
                && !cues.is(p, first, Kind.PREPOSITION)
                && !cues.is(p, first, Kind.THAT)
                && !cues.is(p, first, Kind.NOT);
        int paper = predicate ? paper(p, low, quotation) : -1;
        if (paper < 0) {
            return null;
        }
        int to = quotation;
        while (to < high && p.quotation[to] == p.quotation[quotation]) {
            to++;
        }
        if (to - quotation < LEAST_WORDS + 2) {
            return null;
        }
        Range source = source(p, low, paper, quotation);
        return source == null
                ? null
                : new Found(
                        List.of(new Range(quotation, rest(p, to, high))),
                        source,
                        new Range(paper, paper + 1),
                        Stance.SAID,
                        SURE,
                        RULE,
                        null,
                        0);
    }

    /** The word for a paper before the quotation, with no verb of saying behind it; -1 for none. */
    private int paper(Passage p, int low, int quotation) {
        for (int at = quotation - 1; at >= low && p.quotation[at] < 0; at--) {
            if (cues.is(p, at, Kind.NOUN)) {
                return at;
            }
            if (cues.is(p, at, Kind.SAY) || cues.is(p, at, Kind.VERB) || cues.is(p, at, Kind.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** Who opens the sentence, or stands behind the comma that ends the words for the paper. */
    private @Nullable Range source(Passage p, int low, int paper, int quotation) {
        Range before = sources.before(p, low, quotation);
        if (before != null && before.from() > paper && isSomebody(p, before)) {
            return before;
        }
        int comma = paper;
        while (comma > low && !SourceWords.isMark(p, comma, ",")) {
            comma--;
        }
        Range opener = comma > low ? sources.before(p, low, comma) : null;
        return opener != null && isSomebody(p, opener) && SourceWords.isMark(p, quotation - 1, ",") ? opener : null;
    }

    private boolean isSomebody(Passage p, Range source) {
        return behind.persons.isHeadedByPerson(p, source);
    }

    /** What the quoted verb takes with it: on to a mark or "and". */
    private int rest(Passage p, int from, int high) {
        int to = from;
        while (to < high && to - from < LONGEST_REST && p.isLetters(to) && !SourceWords.isAnd(p.plain[to])) {
            to++;
        }
        return to - from < LONGEST_REST ? to : from;
    }
}
