package org.hearsay.attribution;

import java.util.Map;
import java.util.TreeMap;

/** Counts how often views were seen and how often they were marked. */
final class Counts {
    /** What was never marked is kept if it was seen so often. */
    private static final int LEAST_SEEN = 3;

    private final Map<Integer, int[]> counts = new TreeMap<>();

    void add(Signals views, boolean marked) {
        for (int view = 0; view < views.size(); view++) {
            int[] count = counts.computeIfAbsent(views.at(view), fresh -> new int[2]);
            count[0] += marked ? 1 : 0;
            count[1]++;
        }
    }

    Habits habits() {
        counts.values().removeIf(count -> count[0] == 0 && count[1] < LEAST_SEEN);
        return Habits.of(
                counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                counts.values().stream().mapToInt(count -> count[0]).toArray(),
                counts.values().stream().mapToInt(count -> count[1]).toArray());
    }
}
