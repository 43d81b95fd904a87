package org.hearsay.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Renderings lined up token by token: each column holds at most one token of each row, in the rows' order.
 *
 * @param rows which renderings, by number
 * @param columns for each column the token of each row, or {@link #NOTHING}
 */
record Grid(List<Integer> rows, List<int[]> columns) {
    static final int NOTHING = -1;

    static Grid of(int row, int size) {
        List<int[]> columns = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            columns.add(new int[] {i});
        }
        return new Grid(List.of(row), columns);
    }

    int width() {
        return columns.size();
    }

    /** The token that a row has in each column. */
    int[] row(int place) {
        int[] row = new int[columns.size()];
        for (int c = 0; c < row.length; c++) {
            row[c] = columns.get(c)[place];
        }
        return row;
    }

    /** The same grid without one of its rows; columns that only it had are gone. */
    Grid without(int place) {
        List<Integer> kept = new ArrayList<>(rows);
        kept.remove(place);
        List<int[]> left = new ArrayList<>();
        for (int[] column : columns) {
            int[] rest = new int[column.length - 1];
            System.arraycopy(column, 0, rest, 0, place);
            System.arraycopy(column, place + 1, rest, place, rest.length - place);
            if (Arrays.stream(rest).anyMatch(token -> token != NOTHING)) {
                left.add(rest);
            }
        }
        return new Grid(kept, left);
    }

    /** The same grid with its rows in ascending order of their numbers. */
    Grid sorted() {
        Integer[] order = new Integer[rows.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (x, y) -> Integer.compare(rows.get(x), rows.get(y)));
        List<int[]> turned = new ArrayList<>(columns.size());
        for (int[] column : columns) {
            int[] moved = new int[column.length];
            for (int i = 0; i < order.length; i++) {
                moved[i] = column[order[i]];
            }
            turned.add(moved);
        }
        return new Grid(Arrays.stream(order).map(rows::get).toList(), turned);
    }
}
