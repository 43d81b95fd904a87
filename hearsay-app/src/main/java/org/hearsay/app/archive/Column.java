package org.hearsay.app.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The values that the rows of a table have of one facet; a row may have none or several. Numbers of values lie side by side
 * in the order of rows: a search counts those of every row that it finds.
 */
final class Column {
    private static final int[] NONE = {};

    private final int[] starts;
    private final int[] numbers;
    private final List<String> values;
    private final Map<String, Integer> byValue;

    /**
     * @param starts where the numbers of each row begin; one more at the end
     * @param numbers of values, row after row
     * @param values by number, all different
     * @param byValue their numbers
     */
    Column(int[] starts, int[] numbers, List<String> values, Map<String, Integer> byValue) {
        this.starts = starts;
        this.numbers = numbers;
        this.values = values;
        this.byValue = byValue;
    }

    /** The column of another table, each of whose rows has the values of one row of this. */
    Column of(int[] rows) {
        int[] others = new int[rows.length + 1];
        for (int row = 0; row < rows.length; row++) {
            others[row + 1] = others[row] + starts[rows[row] + 1] - starts[rows[row]];
        }
        int[] taken = new int[others[rows.length]];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(numbers, starts[rows[row]], taken, others[row], others[row + 1] - others[row]);
        }
        return new Column(others, taken, values, byValue);
    }

    /** The rows that have a value, in their order. */
    int[] having(int[] rows, String value) {
        Integer wanted = byValue.get(value);
        return wanted == null
                ? NONE
                : IntStream.of(rows).filter(row -> has(row, wanted)).toArray();
    }

    private boolean has(int row, int wanted) {
        for (int at = starts[row]; at < starts[row + 1]; at++) {
            if (numbers[at] == wanted) {
                return true;
            }
        }
        return false;
    }

    /** How many of the rows have which value; those that most have first, then by value. */
    List<Map.Entry<String, Integer>> counts(int[] rows, int most) {
        int[] counts = new int[values.size()];
        int[] had = new int[values.size()];
        int size = 0;
        for (int row : rows) {
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                if (counts[numbers[at]]++ == 0) {
                    had[size++] = numbers[at];
                }
            }
        }
        List<Integer> first = new ArrayList<>();
        Comparator<Integer> order =
                Comparator.comparing((Integer number) -> -counts[number]).thenComparing(values::get);
        int least = 1;
        for (int i = 0; i < size; i++) {
            int number = had[i];
            boolean last = counts[number] == least
                    && first.size() == most
                    && values.get(number).compareTo(values.get(first.get(most - 1))) > 0;
            if (counts[number] < least || last) {
                continue;
            }
            first.add(-Collections.binarySearch(first, number, order) - 1, number);
            if (first.size() > most) {
                first.remove(most);
            }
            least = first.size() < most ? 1 : counts[first.get(most - 1)];
        }
        return first.stream()
                .map(number -> Map.entry(values.get(number), counts[number]))
                .toList();
    }
}
