package org.hearsay.attribution;

import java.util.List;
import java.util.Set;

/**
 * How likely a text is of the kind that the English weights learned from: reports in which people are named and speak. Guides,
 * reviews and terms of use, which turn to their readers, are not.
 */
final class NewsLikeness {
    /** What tells reports from other texts; all but the first are logarithms of counts in a thousand words. */
    static final int COUNT = 6;

    /** What an attribution must reach to count as somebody speaking. */
    private static final double SURE = 0.9;
    /** Words of usual news added to every text, so that a short one tells little. */
    private static final double MORE_WORDS = 100;

    /** What so many words of the marked articles have of each sign. */
    private static final double[] USUAL = {0, 1.4, 0.2, 0.9, 5.6, 2.5};

    private static final Set<String> YOU = Set.of("you", "your", "yours");
    private static final Set<String> SELF = Set.of("i", "me", "my", "we", "us", "our");
    private static final Set<String> THIRD = Set.of("he", "him", "his", "she", "her", "who");

    private NewsLikeness() {}

    /** The text in numbers: one, sure attributions, the reader, the author, names amid sentences, other persons. */
    static double[] signs(Passage p, List<Found> found) {
        double[] counts = USUAL.clone();
        for (Found one : found) {
            counts[1] += one.confidence() > SURE ? 1 : 0;
        }
        for (int w = 0; w < p.size; w++) {
            String word = stem(p.plain[w]);
            counts[2] += YOU.contains(word) ? 1 : 0;
            counts[3] += SELF.contains(word) ? 1 : 0;
            counts[4] += isNameAmid(p, w) ? 1 : 0;
            counts[5] += THIRD.contains(word) ? 1 : 0;
        }
        for (int i = 1; i < COUNT; i++) {
            counts[i] = StrictMath.log(1 + 1000 * counts[i] / (p.size + MORE_WORDS));
        }
        counts[0] = 1;
        return counts;
    }

    private static boolean isNameAmid(Passage p, int w) {
        return w > 0
                && !p.first[w]
                && p.isLetters(w)
                && p.isCapital(w)
                && !SELF.contains(stem(p.plain[w]))
                && p.isLetters(w - 1)
                && !p.isCapital(w - 1);
    }

    /** "You" of "you're". */
    static String stem(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0 ? word.substring(0, apostrophe) : word;
    }
}
