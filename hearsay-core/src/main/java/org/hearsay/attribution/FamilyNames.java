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

    private static boolean isCapital(Passage p, int word) {
        return p.isLetters(word) && p.isCapital(word);
    }
}
