package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Found.Range;

/**
 * Gives a content the further paragraphs of a quotation whose first it takes. Each paragraph of such a quotation opens with a
 * mark and only the last one closes with one, which says that the same speaker goes on.
 */
final class OneQuotation {
    /** A comma and a mark, or a full stop, a mark within and the mark. */
    private static final int CLOSING = 3;

    private OneQuotation() {}

    /** The content with those paragraphs, unless the attribution's own cue stands there. */
    static List<Range> whole(Passage p, List<Range> content, Range cue) {
        List<Range> whole = new ArrayList<>();
        int taken = 0;
        for (Range piece : content) {
            int from = Math.max(taken, piece.from());
            if (from < piece.to()) {
                int to = close(p, from, piece.to());
                Range all = new Range(from, end(p, from, to));
                whole.add(cue.overlaps(all) ? new Range(from, to) : all);
                taken = whole.get(whole.size() - 1).to();
            }
        }
        return whole;
    }

    /** Past the marks that end a quotation of which a piece has all words. */
    private static int close(Passage p, int from, int to) {
        int quotation = p.quotation[to - 1];
        if (quotation < 0 || from > 0 && p.quotation[from - 1] == quotation) {
            return to;
        }
        int end = to;
        while (end < p.size && end - to < CLOSING && !p.isLetters(end) && p.quotation[end] == quotation) {
            end++;
        }
        return end == p.size || p.quotation[end] != quotation ? end : to;
    }

    /** Where the quotation ends of which a piece takes the beginning up to the end of a paragraph; else where the piece ends. */
    private static int end(Passage p, int from, int to) {
        int quotation = p.quotation[from];
        boolean begins = quotation >= 0 && (from == 0 || p.quotation[from - 1] != quotation);
        int end = to;
        while (end < p.size && !p.isLetters(end) && p.quotation[end] == quotation) {
            end++;
        }
        if (!begins || end == p.size || p.quotation[end] != quotation || p.paragraph[end] == p.paragraph[to - 1]) {
            return to;
        }
        while (end < p.size && p.quotation[end] == quotation) {
            end++;
        }
        // A comma at its end says that a cue of its own follows the last paragraph.
        return p.plain[end - 2].equals(",") ? to : end;
    }
}
