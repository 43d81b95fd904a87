package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Found.Range;

/**
 * Draws clauses with "that" behind their cue whole: without whom they are told to ("told the briefing [that ...]"), and with
 * those that go on ("that the port is shut, [and that it stays so]").
 */
final class WholeClauses {
    /** Verbs that have whom they tell before "that". */
    private static final Set<String> TELL = Set.of(
            "told", "tell", "tells", "telling", "reminded", "informed", "warned", "notified", "warns", "warning");

    private static final Set<String> JOIN = Set.of("and", "but", "or");
    private static final String THAT = "that";
    private static final int PREPOSITION = GrammarCodes.tag("IN".hashCode());
    private static final int LONGEST_LISTENER = 12;

    private WholeClauses() {}

    static List<Found> draw(List<Found> found, Signs s) {
        List<Found> drawn = new ArrayList<>();
        for (Found one : found) {
            Range cue = one.cue();
            Range last = one.content().get(one.content().size() - 1);
            boolean behind = cue != null && one.start() >= cue.to() && s.passage.quotation[cue.from()] < 0;
            drawn.add(behind ? goOn(behindListener(one, s), last, s.passage) : one);
        }
        return drawn;
    }

    private static Found behindListener(Found one, Signs s) {
        Passage p = s.passage;
        Range first = one.content().get(0);
        boolean time = GrammarCodes.tag(s.tag[first.from()]) == PREPOSITION;
        boolean tells = first.from() == one.cue().to() && (time || TELL.contains(p.plain[first.from() - 1]));
        if (!tells) {
            return one;
        }
        int to = Math.min(first.to() - 1, first.from() + LONGEST_LISTENER);
        for (int w = first.from(); w < to && p.quotation[w] < 0 && !GrammarCodes.isFinite(s.tag[w]); w++) {
            if (p.plain[w].equals(THAT)) {
                return one.from(w);
            }
        }
        return one;
    }

    private static Found goOn(Found one, Range last, Passage p) {
        int high = p.sentenceEnd[p.sentence[last.to() - 1]];
        int and = last.to() + (last.to() < high && p.plain[last.to()].equals(",") ? 1 : 0);
        boolean further = and + 2 < high
                && p.plain[one.start()].equals(THAT)
                && JOIN.contains(p.plain[and])
                && p.plain[and + 1].equals(THAT)
                && p.quotation[and] < 0;
        if (!further) {
            return one;
        }
        int to = high;
        while (to > and && !p.isLetters(to - 1) && p.quotation[to - 1] < 0) {
            to--;
        }
        List<Range> pieces = new ArrayList<>(one.content());
        Range piece = pieces.get(pieces.size() - 1);
        pieces.set(pieces.size() - 1, new Range(piece.from(), to));
        return one.withContent(pieces);
    }
}
