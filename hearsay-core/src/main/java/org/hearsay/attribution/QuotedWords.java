package org.hearsay.attribution;

import org.hearsay.attribution.Found.Range;

/** How a reading stands to the quotations around its cue in numbers: which quoted words it takes and which it leaves out. */
final class QuotedWords {
    static final int COUNT = 4;

    /** How far words left out are counted. */
    private static final int REACH = 60;

    private final Signs s;

    QuotedWords(Signs signs) {
        this.s = signs;
    }

    /** The share of the content's words that stand in quotations. */
    float share(Candidate c) {
        int inside = 0;
        int all = 0;
        for (Range range : c.content()) {
            for (int w = range.from(); w < range.to(); w++) {
                all++;
                inside += s.quoted[w] == 0 ? 0 : 1;
            }
        }
        return inside / (float) all;
    }

    /**
     * Writes from an index on: the quoted words that are left out before the cue in its sentence, those behind it, those of the
     * next sentence if a quotation opens it in the same paragraph (-1 if none does), and what closes right before source and
     * cue: nothing, a quotation, one that ends with a comma; 2 more where the content takes it.
     */
    void of(Candidate c, float[] row, int at) {
        Passage p = s.passage;
        int anchor = c.anchor();
        int low = p.sentenceStart[p.sentence[anchor]];
        int high = p.sentenceEnd[p.sentence[anchor]];
        int next = p.sentence[anchor] + 1;
        boolean opens = next < p.sentenceStart.length
                && p.quotation[p.sentenceStart[next]] >= 0
                && p.paragraph[p.sentenceStart[next]] == p.paragraph[anchor];
        row[at] = leftOut(c, Math.max(low, anchor - REACH), anchor);
        row[at + 1] = leftOut(c, anchor, Math.min(high, anchor + REACH));
        row[at + 2] = opens ? leftOut(c, high, Math.min(p.sentenceEnd[next], high + REACH)) : -1;
        int begin = Math.min(c.cue().from(), anchor);
        if (c.source() != null && c.source().from() >= low) {
            begin = Math.min(begin, c.source().from());
        }
        if (begin > low && p.quotation[begin - 1] >= 0 && p.quotation[begin - 1] != p.quotation[anchor]) {
            boolean comma = begin - 2 >= low && p.plain[begin - 2].equals(",");
            row[at + 3] = (comma ? 2 : 1) + (begin - 3 >= low && isInside(c, begin - 3) ? 2 : 0);
        }
    }

    private int leftOut(Candidate c, int from, int to) {
        int words = 0;
        for (int w = from; w < to; w++) {
            words += s.passage.quotation[w] >= 0 && s.passage.isLetters(w) && !isInside(c, w) ? 1 : 0;
        }
        return words;
    }

    private static boolean isInside(Candidate c, int w) {
        for (Range range : c.content()) {
            if (range.from() <= w && w < range.to()) {
                return true;
            }
        }
        return false;
    }
}
