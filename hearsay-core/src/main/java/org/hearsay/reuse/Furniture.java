package org.hearsay.reuse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which runs of words an outlet prints under articles that have nothing else in common: mastheads, addresses, requests
 * to subscribe. (passim calls it boilerplate.)
 */
final class Furniture {
    /** Articles of one outlet in which a run must stand to be looked at. */
    private static final int FEWEST = 3;

    /** Articles of them that are compared. */
    private static final int SAMPLE = 5;

    private final BitSet entries = new BitSet();

    /**
     * @param outlets of the articles, by number
     * @param smallest their smallest hashes
     */
    Furniture(List<@Nullable String> outlets, IntFunction<long[]> smallest, ShingleIndex index) {
        for (int run = 0; run < index.runs(); run++) {
            int from = index.firstOfRun(run);
            int to = run + 1 < index.runs() ? index.firstOfRun(run + 1) : index.size();
            if (to - from >= FEWEST) {
                mark(from, to, outlets, index, smallest);
            }
        }
    }

    boolean has(int entry) {
        return entries.get(entry);
    }

    private void mark(
            int from, int to, List<@Nullable String> outlets, ShingleIndex index, IntFunction<long[]> smallest) {
        Map<String, int[]> byOutlet = new HashMap<>();
        for (int entry = from; entry < to; entry++) {
            String outlet = outlets.get(index.article(entry));
            if (outlet != null) {
                int[] few = byOutlet.computeIfAbsent(outlet, none -> new int[SAMPLE + 1]);
                boolean again = few[0] > 0 && few[Math.min(few[0], SAMPLE)] == index.article(entry);
                if (!again && ++few[0] <= SAMPLE) {
                    few[few[0]] = index.article(entry);
                }
            }
        }
        for (int entry = from; entry < to; entry++) {
            String outlet = outlets.get(index.article(entry));
            int[] few = outlet == null ? null : byOutlet.get(outlet);
            if (few != null && few[0] >= FEWEST && mostlyUnlike(few, smallest)) {
                entries.set(entry);
            }
        }
    }

    /** The verdict is kept in the count itself, so that it is reached once for an outlet. */
    private static boolean mostlyUnlike(int[] few, IntFunction<long[]> smallest) {
        if (few[0] == Integer.MAX_VALUE) {
            return true;
        }
        int alike = 0;
        int pairs = 0;
        int count = Math.min(SAMPLE, few[0]);
        for (int i = 1; i <= count; i++) {
            for (int j = 1; j < i; j++) {
                pairs++;
                alike += alike(smallest.apply(few[i]), smallest.apply(few[j])) ? 1 : 0;
            }
        }
        boolean unlike = 2 * alike < pairs;
        few[0] = unlike ? Integer.MAX_VALUE : 0;
        return unlike;
    }

    private static boolean alike(long[] x, long[] y) {
        int common = 0;
        for (long hash : x) {
            common += Arrays.binarySearch(y, hash) >= 0 ? 1 : 0;
        }
        return common * 4 >= ArticleWords.SMALLEST;
    }
}
