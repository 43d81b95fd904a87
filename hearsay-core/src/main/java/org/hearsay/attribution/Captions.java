package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.Found.Range;

/**
 * What is told of captions. They say what a picture shows or lead to another article, so that only what is sure counts, and
 * nothing behind a colon, where credits stand, or where words have run together: a label, a headline and a credit in one.
 */
final class Captions {
    private static final double LEAST = 0.6;
    /** Letters before a seam and behind it: "LinkedIn" and "McAfee" have none. */
    private static final int LEAST_BEFORE = 4;

    private static final int LEAST_BEHIND = 3;

    private Captions() {}

    static List<Found> sure(List<Found> found, Passage p) {
        return found.stream()
                .filter(one -> one.confidence() >= LEAST && !one.rule().equals(ColonSpeech.RULE))
                .filter(one -> one.source() == null || !isGlued(p, one.source()))
                .filter(one -> one.content().stream().noneMatch(range -> isGlued(p, range)))
                .toList();
    }

    private static boolean isGlued(Passage p, Range range) {
        for (int w = range.from(); w < range.to(); w++) {
            if (isGlued(p.words[w].text())) {
                return true;
            }
        }
        return false;
    }

    /** A small letter before a capital, with letters enough before it and behind it. */
    private static boolean isGlued(String word) {
        for (int i = LEAST_BEFORE; i + LEAST_BEHIND <= word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
