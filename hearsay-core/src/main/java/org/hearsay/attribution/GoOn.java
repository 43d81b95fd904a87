package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Found.Range;

/**
 * Gives a speaker the rest of his words: a quotation that opens the sentence after "...," he said., and one that ends just
 * before it, belong to the same attribution if nobody outside them claims them.
 */
final class GoOn {
    private GoOn() {}

    static List<Found> join(List<Found> found, Passage p) {
        boolean[] claimed = LooseQuotations.claimed(found, p);
        List<Found> joined = new ArrayList<>();
        for (Found one : found) {
            joined.add(one.cue() == null ? one : before(after(one, p, claimed), p, claimed));
        }
        return joined;
    }

    private static Found after(Found one, Passage p, boolean[] claimed) {
        Range cue = one.cue();
        Range last = one.content().get(one.content().size() - 1);
        int next = cue == null ? p.sentenceStart.length : p.sentence[cue.to() - 1] + 1;
        if (cue == null
                || next >= p.sentenceStart.length
                || last.to() > p.sentenceStart[next]
                || p.quotation[one.start()] < 0
                || one.start() > cue.from()) {
            return one;
        }
        int from = p.sentenceStart[next];
        if (p.quotation[from] < 0 || p.paragraph[from] != p.paragraph[cue.from()]) {
            return one;
        }
        int to = from;
        while (to < p.sentenceEnd[next] && p.quotation[to] == p.quotation[from] && !claimed[to]) {
            to++;
        }
        boolean whole = to - from > 2 && (to == p.size || p.quotation[to] != p.quotation[from]);
        return whole ? with(one, new Range(from, to), claimed) : one;
    }

    private static Found before(Found one, Passage p, boolean[] claimed) {
        Range cue = one.cue();
        int low = cue == null ? 0 : p.sentenceStart[p.sentence[cue.from()]];
        if (cue == null
                || low == 0
                || p.quotation[low] >= 0
                || cue.to() - low > 6
                || one.start() < low
                || p.quotation[low - 1] < 0
                || p.quotation[one.start()] < 0
                || p.paragraph[low - 1] != p.paragraph[low]) {
            return one;
        }
        int from = low;
        while (from > 0 && p.quotation[from - 1] == p.quotation[low - 1] && !claimed[from - 1]) {
            from--;
        }
        boolean whole = low - from > 2 && (from == 0 || p.quotation[from - 1] != p.quotation[low - 1]);
        return whole ? with(one, new Range(from, low), claimed) : one;
    }

    private static Found with(Found one, Range piece, boolean[] claimed) {
        for (int w = piece.from(); w < piece.to(); w++) {
            claimed[w] = true;
        }
        return one.with(List.of(piece));
    }
}
