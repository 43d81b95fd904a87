package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;

/**
 * Finds quotations that are whole sentences and that nobody claims: someone speaks, who it is stays open.
 */
final class LooseQuotations {
    static final String RULE = "quotation without cue";

    private static final int LEAST_WORDS = 8;
    private static final List<String> END = List.of(".", "!", "?", ",");
    private static final double SURE = 0.55;

    private LooseQuotations() {}

    static List<Found> addTo(List<Found> found, Passage p) {
        boolean[] claimed = claimed(found, p);
        List<Found> all = new ArrayList<>(found);
        for (int from = 0; from < p.size; ) {
            int to = from;
            boolean free = true;
            while (to < p.size && p.quotation[to] == p.quotation[from] && p.paragraph[to] == p.paragraph[from]) {
                free &= !claimed[to++];
            }
            if (free && p.quotation[from] >= 0 && to - from > LEAST_WORDS && isSentence(p, from, to)) {
                all.add(new Found(List.of(new Range(from, to)), null, null, Stance.SAID, SURE, RULE, null, 0));
            }
            from = to;
        }
        return all;
    }

    /** Words that are content; what is said to be said within a quotation claims nothing of it. */
    static boolean[] claimed(List<Found> found, Passage p) {
        boolean[] claimed = new boolean[p.size];
        for (Found one : found) {
            int within = one.cue() == null ? -1 : p.quotation[one.cue().from()];
            for (Range range : one.content()) {
                for (int w = range.from(); w < range.to(); w++) {
                    claimed[w] |= within < 0 || p.quotation[w] != within;
                }
            }
        }
        return claimed;
    }

    /** A capital at the start and an end mark at the end, inside the quotation. */
    private static boolean isSentence(Passage p, int from, int to) {
        return from + 1 < to
                && p.isLetters(from + 1)
                && p.isCapital(from + 1)
                && (END.contains(p.plain[to - 2]) || END.contains(p.plain[to - 1]));
    }
}
