package org.hearsay.attribution;

/**
 * The stretch of words in which a cue's source and content are sought: its sentence, the quotation before it, the quotations
 * after it, and what a colon introduces.
 *
 * @param from first word
 * @param to one past the last word
 */
record Window(int from, int to) {
    private static final int MOST_WORDS = 400;
    private static final int MOST_SENTENCES = 12;

    static Window of(Signs s, int cue) {
        Passage p = s.passage;
        int sentence = p.sentence[cue];
        int first = sentence;
        int last = sentence;
        if (first > 0 && together(p, first - 1, sentence) && endsQuoted(p, first - 1)) {
            first--;
        }
        boolean colon = p.plain[cue].equals(":") || p.plain[p.sentenceEnd[sentence] - 1].equals(":");
        while (last + 1 < p.sentenceStart.length
                && last - sentence < MOST_SENTENCES
                && p.sentenceEnd[last + 1] - cue < MOST_WORDS
                && (together(p, last, last + 1)
                        ? colon || startsQuoted(p, last + 1)
                        : startsQuoted(p, last + 1)
                                && (colon || goesOn(p, last + 1) || floats(s, sentence, last + 1)))) {
            last++;
        }
        int from = Math.max(p.sentenceStart[first], cue - MOST_WORDS);
        int to = Math.min(p.sentenceEnd[last], cue + MOST_WORDS);
        return new Window(from, to);
    }

    private static boolean together(Passage p, int a, int b) {
        return p.paragraph[p.sentenceStart[a]] == p.paragraph[p.sentenceStart[b]];
    }

    private static boolean startsQuoted(Passage p, int sentence) {
        return p.quotation[p.sentenceStart[sentence]] >= 0;
    }

    /** True where a sentence begins inside the quotation that the word before it belongs to. */
    private static boolean goesOn(Passage p, int sentence) {
        int start = p.sentenceStart[sentence];
        return p.quotation[start] >= 0 && p.quotation[start] == p.quotation[start - 1];
    }

    /** A paragraph that begins with a quotation and names no speaker, after a sentence that begins with one. */
    private static boolean floats(Signs s, int sentence, int next) {
        return startsQuoted(s.passage, sentence) && !s.ownCue[next];
    }

    private static boolean endsQuoted(Passage p, int sentence) {
        return p.quotation[p.sentenceEnd[sentence] - 1] >= 0;
    }
}
