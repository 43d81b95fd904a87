package org.hearsay.reuse;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which runs of words an outlet prints under articles that have nothing else in common: mastheads, addresses, requests
 * to subscribe. (passim calls it boilerplate.)
 *
 * <p>All of an outlet's articles that have a run are looked at until some are found of which each is unlike the others;
 * the first few may all be copies of one text that was much in the news.
 */
final class Furniture {
    /** Articles of one outlet, each unlike the others, in which a run must stand. */
    private static final int STRANGERS = 3;

    private static final int NO_OUTLET = -1;

    private final BitSet entries = new BitSet();
    /** The words kept of each article, by number. */
    private final IntFunction<long[]> sketches;

    private final int[] outletOf;
    /** Unlike articles that have the run at hand, by outlet, and how many. */
    private final int[][] strangers;

    private final int[] found;

    /**
     * @param outlets of the articles, by number
     * @param sketches their words with the smallest hashes
     */
    Furniture(List<@Nullable String> outlets, IntFunction<long[]> sketches, ShingleIndex index) {
        this.sketches = sketches;
        Map<String, Integer> numbers = new HashMap<>();
        outletOf = outlets.stream()
                .mapToInt(
                        outlet -> outlet == null ? NO_OUTLET : numbers.computeIfAbsent(outlet, none -> numbers.size()))
                .toArray();
        strangers = new int[numbers.size()][STRANGERS];
        found = new int[numbers.size()];
        for (int from = 0; from < index.size(); from = index.end(from)) {
            if (index.end(from) - from >= STRANGERS) {
                mark(from, index.end(from), index);
            }
        }
    }

    boolean has(int entry) {
        return entries.get(entry);
    }

    private void mark(int from, int to, ShingleIndex index) {
        for (int entry = from; entry < to; entry++) {
            int outlet = outletOf[index.article(entry)];
            if (outlet != NO_OUTLET && found[outlet] < STRANGERS) {
                meet(index.article(entry), outlet);
            }
        }
        for (int entry = from; entry < to; entry++) {
            int outlet = outletOf[index.article(entry)];
            if (outlet != NO_OUTLET && found[outlet] == STRANGERS) {
                entries.set(entry);
            }
        }
        for (int entry = from; entry < to; entry++) {
            int outlet = outletOf[index.article(entry)];
            if (outlet != NO_OUTLET) {
                found[outlet] = 0;
            }
        }
    }

    private void meet(int article, int outlet) {
        for (int i = 0; i < found[outlet]; i++) {
            if (alike(strangers[outlet][i], article)) {
                return;
            }
        }
        strangers[outlet][found[outlet]++] = article;
    }

    private boolean alike(int a, int b) {
        if (a == b) {
            return true;
        }
        long[] x = sketches.apply(a);
        long[] y = sketches.apply(b);
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < x.length && j < y.length) {
            int order = Long.compare(x[i], y[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2 * common >= ArticleWords.SKETCH;
    }
}
