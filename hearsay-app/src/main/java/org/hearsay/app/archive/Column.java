package org.hearsay.app.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The values that the rows of a table have of one facet; a row may have none or several. Filled once, then only read. */
final class Column {
    private static final int[] NONE = {};

    private final int[][] byRow;
    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> single = new HashMap<>();

    /** @param rows the largest number of a row */
    Column(int rows) {
        byRow = new int[rows + 1][];
        Arrays.fill(byRow, NONE);
    }

    /** Gives a row a value, once however often it is added; null is none. */
    void add(int row, @Nullable String value) {
        if (value == null) {
            return;
        }
        int number = numbers.computeIfAbsent(value, added -> {
            values.add(added);
            return values.size() - 1;
        });
        int[] before = byRow[row];
        if (before.length == 0) {
            byRow[row] = single.computeIfAbsent(value, alone -> new int[] {number});
        } else if (IntStream.of(before).noneMatch(one -> one == number)) {
            byRow[row] =
                    IntStream.concat(IntStream.of(before), IntStream.of(number)).toArray();
        }
    }

    /** Gives a row the values of a row of another column. */
    void take(int row, Column other, int from) {
        for (int number : other.byRow[from]) {
            add(row, other.values.get(number));
        }
    }

    /** The rows that have a value, in their order. */
    int[] having(int[] rows, String value) {
        Integer wanted = numbers.get(value);
        return wanted == null
                ? NONE
                : IntStream.of(rows)
                        .filter(row -> IntStream.of(byRow[row]).anyMatch(number -> number == wanted))
                        .toArray();
    }

    /** How many of the rows have which value; those that most have first, then by value. */
    List<Map.Entry<String, Integer>> counts(int[] rows, int most) {
        int[] counts = new int[values.size()];
        for (int row : rows) {
            for (int number : byRow[row]) {
                counts[number]++;
            }
        }
        List<Integer> first = new ArrayList<>();
        Comparator<Integer> order =
                Comparator.comparing((Integer number) -> -counts[number]).thenComparing(values::get);
        for (int number = 0; number < counts.length; number++) {
            boolean full = first.size() == most;
            int least = full ? Math.max(1, counts[first.get(most - 1)]) : 1;
            if (counts[number] >= least && (!full || order.compare(number, first.get(most - 1)) < 0)) {
                if (full) {
                    first.remove(most - 1);
                }
                first.add(-Collections.binarySearch(first, number, order) - 1, number);
            }
        }
        return first.stream()
                .map(number -> Map.entry(values.get(number), counts[number]))
                .toList();
    }
}
