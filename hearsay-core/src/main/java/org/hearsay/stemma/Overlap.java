package org.hearsay.stemma;

/**
 * What two articles share, told from the first one's side.
 *
 * @param words words that are the same in both, quotations of both left out
 * @param share of the first one's words
 * @param shareOfOther of the other one's words
 * @param quotedWords words that are the same inside quotations of both
 * @param longest words of the longest passage, quoted or not
 * @param longestTold words of the longest passage outside quotations
 * @param stopsShort the first one ends within or soon after a passage after which the other goes on
 */
record Overlap(
        int words,
        double share,
        double shareOfOther,
        int quotedWords,
        int longest,
        int longestTold,
        boolean stopsShort) {
    static final Overlap NONE = new Overlap(0, 0, 0, 0, 0, 0, false);
}
