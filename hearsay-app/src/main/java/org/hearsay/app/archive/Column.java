package org.hearsay.app.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The values that the rows of a table have of one facet; a row may have none or several. Numbers of values lie side by side
 * in the order of rows: a search counts those of every row that it finds.
 */
final class Column {
    private static final int[] NONE = {};
    /** Values for each row from which on rows are few. */
    private static final int FEW = 256;

    private final int[] starts;
    private final int[] numbers;
    private final List<String> values;
    private final Map<String, Integer> byValue;
    /** How many rows have each value. */
    private final int[] totals;

    /**
     * @param starts where the numbers of each row begin; one more at the end
     * @param numbers of values, row after row, each once a row
     * @param values by number, all different
     * @param byValue their numbers
     */
    Column(int[] starts, int[] numbers, List<String> values, Map<String, Integer> byValue) {
        this.starts = starts;
        this.numbers = numbers;
        this.values = values;
        this.byValue = byValue;
        this.totals = new int[values.size()];
        for (int number : numbers) {
            totals[number]++;
        }
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

    /**
     * How many of the rows have which value; those that most have first, then by value.
     *
     * @param rows each once, in any order
     */
    List<Map.Entry<String, Integer>> counts(int[] rows, int most) {
        MostHad mostHad = new MostHad(values, most);
        if (rows.length * FEW < values.size()) {
            countSorted(numbersOf(rows), mostHad);
        } else {
            int[] counts = rows.length > (starts.length - 1) / 2 ? allBut(rows) : counted(rows);
            for (int number = 0; number < counts.length; number++) {
                mostHad.add(number, counts[number]);
            }
        }
        return mostHad.entries();
    }

    private int[] counted(int[] rows) {
        int[] counts = new int[values.size()];
        for (int row : rows) {
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                counts[numbers[at]]++;
            }
        }
        return counts;
    }

    /** Most rows are soonest counted by taking the others from all. */
    private int[] allBut(int[] rows) {
        BitSet others = new BitSet(starts.length);
        others.set(0, starts.length - 1);
        for (int row : rows) {
            others.clear(row);
        }
        int[] counts = counted(others.stream().toArray());
        for (int number = 0; number < counts.length; number++) {
            counts[number] = totals[number] - counts[number];
        }
        return counts;
    }

    private int[] numbersOf(int[] rows) {
        int size = 0;
        for (int row : rows) {
            size += starts[row + 1] - starts[row];
        }
        int[] taken = new int[size];
        int next = 0;
        for (int row : rows) {
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                taken[next++] = numbers[at];
            }
        }
        return taken;
    }

    /** Of few rows a table of all values would take longer to make than to fill. */
    private static void countSorted(int[] had, MostHad mostHad) {
        Arrays.sort(had);
        for (int from = 0, to = 0; from < had.length; from = to) {
            while (to < had.length && had[to] == had[from]) {
                to++;
            }
            mostHad.add(had[from], to - from);
        }
    }
}
