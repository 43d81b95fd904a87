package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.Found.Range;

/**
 * Begins what stands before its cue where its quotation does: with the words of it that were left out, and without a sentence or an
 * introduction before it. Where words in marks stand within a sentence that goes on, it begins with the sentence.
 */
final class QuotationBorders {
    private QuotationBorders() {}

    /** Words that are content or cue of something found. */
    static BitSet taken(List<Found> found) {
        BitSet taken = new BitSet();
        for (Found one : found) {
            one.content().forEach(range -> taken.set(range.from(), range.to()));
            if (one.cue() != null) {
                taken.set(one.cue().from(), one.cue().to());
            }
        }
        return taken;
    }

    static List<Found> draw(List<Found> found, Passage p) {
        BitSet taken = taken(found);
        List<Found> drawn = new ArrayList<>();
        for (Found one : found) {
            Range first = one.content().get(0);
            Range cue = one.cue();
            boolean before = cue != null && first.to() <= cue.from() && first.to() - first.from() > 1;
            int from = before ? begin(p, first, cue, taken) : first.from();
            drawn.add(from == first.from() ? one : one.from(from));
        }
        return drawn;
    }

    private static int begin(Passage p, Range first, Range cue, BitSet taken) {
        int quotation = p.quotation[first.from()];
        if (quotation < 0) {
            return behindSentence(p, first);
        }
        boolean within = p.quotation[cue.from()] == quotation;
        int from = first.from();
        int low = p.sentenceStart[p.sentence[from]];
        if (opens(p, from)) {
            // There were "no plans" to shut the site, she said.
            boolean beyond = p.quotation[first.to() - 1] < 0 && p.sentence[cue.from()] == p.sentence[from];
            return beyond && taken.previousSetBit(from - 1) < low ? low : from;
        }
        while (!within && !opens(p, from) && p.paragraph[from - 1] == p.paragraph[from] && !taken.get(from - 1)) {
            from--;
        }
        return !within && opens(p, from) && p.quotation[first.to() - 1] == quotation ? from : first.from();
    }

    private static boolean opens(Passage p, int word) {
        return word == 0 || p.quotation[word - 1] != p.quotation[word];
    }

    /** Where a quotation begins behind a colon or a whole sentence that was taken with it. */
    private static int behindSentence(Passage p, Range first) {
        int mark = first.from();
        boolean sentence = false;
        while (mark < first.to() && p.quotation[mark] < 0) {
            mark++;
            sentence |= mark < first.to() && p.first[mark];
        }
        boolean ends = mark < first.to() && p.quotation[first.to() - 1] == p.quotation[mark];
        return ends && (sentence || p.plain[mark - 1].equals(":")) ? mark : first.from();
    }
}
