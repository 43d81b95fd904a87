package org.hearsay.app.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The values that most rows have, of those that are brought one by one; of those that as many have, the first by name. */
final class MostHad {
    private final List<String> values;
    private final int most;
    private final List<Had> first = new ArrayList<>();
    private int least = 1;

    private record Had(String value, int rows) {
        private static final Comparator<Had> ORDER =
                Comparator.comparingInt(Had::rows).reversed().thenComparing(Had::value);
    }

    /**
     * @param values by number
     * @param most so many are kept
     */
    MostHad(List<String> values, int most) {
        this.values = values;
        this.most = most;
    }

    /** Brings the next value; one that no row has is left out. */
    void add(int number, int rows) {
        if (rows < least) {
            return;
        }
        Had had = new Had(values.get(number), rows);
        if (first.size() == most && Had.ORDER.compare(had, first.get(most - 1)) > 0) {
            return;
        }
        first.add(-Collections.binarySearch(first, had, Had.ORDER) - 1, had);
        if (first.size() > most) {
            first.remove(most);
        }
        least = first.size() < most ? 1 : first.get(most - 1).rows;
    }

    /** Values and how many have them, most first. */
    List<Map.Entry<String, Integer>> entries() {
        return first.stream().map(had -> Map.entry(had.value, had.rows)).toList();
    }
}
