package org.hearsay.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells names from other words by how a story prints them: with a capital where a small letter would do. */
final class Capitals {
    private final Map<String, int[]> counts = new HashMap<>();

    private Capitals() {}

    static Capitals of(List<Usage.Found> found) {
        Capitals capitals = new Capitals();
        for (Usage.Found one : found) {
            if (!one.free()) {
                capitals.counts.computeIfAbsent(one.word(), word -> new int[2])[one.capital() ? 1 : 0]++;
            }
        }
        return capitals;
    }

    /** True if the word stands with a capital more often than without, where it may have either. */
    boolean isName(String word) {
        int[] count = counts.get(word);
        return count != null && count[1] > count[0];
    }
}
