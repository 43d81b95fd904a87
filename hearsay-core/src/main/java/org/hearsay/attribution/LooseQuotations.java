package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;

/**
 * Finds paragraphs that are one quotation and name nobody, after a paragraph with an attribution: someone goes on speaking.
 * Who it is stays open.
 */
final class LooseQuotations {
    static final String RULE = "quotation without cue";

    private static final int LEAST_WORDS = 6;
    private static final int FARTHEST = 3;
    private static final double SURE = 0.55;

    private LooseQuotations() {}

    static List<Found> addTo(List<Found> found, Passage p) {
        List<Found> all = new ArrayList<>(found);
        for (int s = 0; s < p.sentenceStart.length; s++) {
            int from = p.sentenceStart[s];
            int to = p.sentenceEnd[s];
            boolean paragraph = (from == 0 || p.paragraph[from - 1] != p.paragraph[from])
                    && (to == p.size || p.paragraph[to] != p.paragraph[to - 1]);
            if (!paragraph || to - from < LEAST_WORDS || !isQuotation(p, from, to)) {
                continue;
            }
            Range range = new Range(from, to);
            boolean taken = all.stream().anyMatch(one -> one.content().stream().anyMatch(range::overlaps));
            boolean follows = all.stream()
                    .anyMatch(one -> one.start() < from
                            && one.source() != null
                            && p.sentence[from] - p.sentence[one.start()] <= FARTHEST);
            if (!taken && follows) {
                all.add(new Found(List.of(range), null, null, Stance.SAID, SURE, RULE, null, 0));
            }
        }
        return all;
    }

    private static boolean isQuotation(Passage p, int from, int to) {
        for (int w = from; w < to; w++) {
            if (p.quotation[w] < 0 || p.quotation[w] != p.quotation[from]) {
                return false;
            }
        }
        return true;
    }
}
