package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations that are whole sentences and that nobody claims: whoever spoke before goes on, if it was in the same
 * paragraph or the one before; else it stays open who speaks.
 */
final class LooseQuotations {
    static final String RULE = "quotation without cue";

    private static final int LEAST_WORDS = 8;
    private static final List<String> END = List.of(".", "!", "?", ",");
    private static final int MOST_NAME_WORDS = 10;
    private static final double SURE = 0.55;

    private LooseQuotations() {}

    static List<Found> addTo(List<Found> found, Passage p) {
        boolean[] claimed = claimed(found, p);
        BySentence known = new BySentence(found, p);
        List<Found> all = new ArrayList<>(found);
        for (int from = 0; from < p.size; ) {
            int to = from;
            boolean free = true;
            while (to < p.size && p.quotation[to] == p.quotation[from] && p.paragraph[to] == p.paragraph[from]) {
                free &= !claimed[to++];
            }
            if (free && p.quotation[from] >= 0 && to - from > LEAST_WORDS && isSentence(p, from, to)) {
                Range signed = signature(p, to);
                Range source = signed != null ? signed : speakerBefore(p, from, known);
                all.add(new Found(List.of(new Range(from, to)), source, null, Stance.SAID, SURE, RULE, null, 0));
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

    /** A name on the line after the quotation, behind a dash: "- Ada Holm, mayor". */
    private static @Nullable Range signature(Passage p, int to) {
        boolean signed = to + 1 < p.size
                && p.plain[to].equals("-")
                && p.paragraph[to] != p.paragraph[to - 1]
                && p.isCapital(to + 1);
        int end = to + 1;
        while (signed
                && end < p.size
                && p.paragraph[end] == p.paragraph[to]
                && end - to < MOST_NAME_WORDS
                && !p.plain[end].equals(",")
                && !p.plain[end].equals(".")) {
            end++;
        }
        return signed ? new Range(to + 1, end) : null;
    }

    /** Whoever was the last to speak in quotation marks or outright, in the paragraph or in the one before. */
    private static @Nullable Range speakerBefore(Passage p, int word, BySentence known) {
        int paragraphs = 0;
        for (int s = p.sentence[word]; s >= 0; s--) {
            int start = p.sentenceStart[s];
            boolean last = s < p.sentence[word] && p.paragraph[start] != p.paragraph[p.sentenceEnd[s]];
            paragraphs += last ? 1 : 0;
            if (paragraphs > 1) {
                return null;
            }
            List<Found> here = known.of(s);
            for (int i = here.size() - 1; i >= 0; i--) {
                Found one = here.get(i);
                if (one.source() != null
                        && one.source().to() <= word
                        && p.quotation[one.source().from()] < 0) {
                    return one.source();
                }
            }
        }
        return null;
    }

    /** A capital at the start and an end mark at the end, inside the quotation. */
    private static boolean isSentence(Passage p, int from, int to) {
        return from + 1 < to
                && p.isLetters(from + 1)
                && p.isCapital(from + 1)
                && (END.contains(p.plain[to - 2]) || END.contains(p.plain[to - 1]));
    }
}
