package org.hearsay.attribution;

import java.util.HashSet;
import java.util.Set;

/** Words that end a run of two with capitals in a passage: what persons are called alone where all nouns have capitals. */
final class FamilyNames {
    private FamilyNames() {}

    static Set<String> of(Passage p) {
        Set<String> families = new HashSet<>();
        for (int at = 1; at < p.size; at++) {
            if (isCapital(p, at) && isCapital(p, at - 1)) {
                families.add(p.plain[at]);
            }
        }
        return families;
    }

    /** Of these the words of runs that are of just two, as names are and headings are not, and which the passage nowhere has in small letters. */
    static Set<String> unmistakable(Passage p) {
        Set<String> families = new HashSet<>();
        Set<String> small = new HashSet<>();
        for (int at = 0; at < p.size; at++) {
            if (!p.isCapital(at)) {
                small.add(p.plain[at]);
            } else if (at > 0 && isCapital(p, at) && isCapital(p, at - 1) && isSmall(p, at - 2) && isSmall(p, at + 1)) {
                families.add(p.plain[at]);
            }
        }
        families.removeAll(small);
        return families;
    }

    private static boolean isSmall(Passage p, int word) {
        return word < 0 || word >= p.size || !isCapital(p, word);
    }

    private static boolean isCapital(Passage p, int word) {
        return p.isLetters(word) && p.isCapital(word);
    }
}
