package org.hearsay.app.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the values of a column as a table is read, in any order of rows. */
final class FillColumn {
    private final int count;
    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] rowOf = new int[1024];
    private int[] numberOf = new int[1024];
    private int size;

    /** @param count one more than the largest number of a row */
    FillColumn(int count) {
        this.count = count;
    }

    /** Gives a row a value, once however often it is added; null is none. */
    void add(int row, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (size == rowOf.length) {
            rowOf = Arrays.copyOf(rowOf, 2 * size);
            numberOf = Arrays.copyOf(numberOf, 2 * size);
        }
        rowOf[size] = row;
        numberOf[size++] = numbers.computeIfAbsent(value, added -> {
            values.add(added);
            return values.size() - 1;
        });
    }

    /** The column of all that was added. */
    Column column() {
        int[] ends = new int[count + 1];
        for (int i = 0; i < size; i++) {
            ends[rowOf[i] + 1]++;
        }
        for (int row = 0; row < count; row++) {
            ends[row + 1] += ends[row];
        }
        int[] sorted = new int[size];
        int[] next = ends.clone();
        for (int i = 0; i < size; i++) {
            sorted[next[rowOf[i]]++] = numberOf[i];
        }
        return once(ends, sorted);
    }

    private Column once(int[] starts, int[] sorted) {
        int[] kept = new int[count + 1];
        int[] once = new int[size];
        for (int row = 0; row < count; row++) {
            int end = kept[row];
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                if (!holds(once, kept[row], end, sorted[at])) {
                    once[end++] = sorted[at];
                }
            }
            kept[row + 1] = end;
        }
        return new Column(kept, Arrays.copyOf(once, kept[count]), List.copyOf(values), Map.copyOf(numbers));
    }

    private static boolean holds(int[] numbers, int from, int until, int number) {
        for (int at = from; at < until; at++) {
            if (numbers[at] == number) {
                return true;
            }
        }
        return false;
    }
}
