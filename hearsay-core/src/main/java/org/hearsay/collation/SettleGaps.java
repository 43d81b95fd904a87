package org.hearsay.collation;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives columns that no row shares the order that readers expect: words of one sentence stand before the mark that ends
 * it, in whichever row, and two such marks side by side share a column.
 *
 * <p>The path of {@link MergeGrids} leaves that order open: what one row alone has may stand before or after what the
 * other alone has, at the same sum.
 */
final class SettleGaps {
    private final Pairs pairs;
    private final List<Integer> rows;

    private SettleGaps(Pairs pairs, List<Integer> rows) {
        this.pairs = pairs;
        this.rows = rows;
    }

    static Grid of(Pairs pairs, Grid grid) {
        return new Grid(grid.rows(), new SettleGaps(pairs, grid.rows()).settled(grid.columns()));
    }

    private List<int[]> settled(List<int[]> columns) {
        List<int[]> settled = new ArrayList<>();
        List<int[]> ends = new ArrayList<>();
        for (int[] original : columns) {
            int[] column = original.clone();
            boolean end = endsSentence(column);
            while (!ends.isEmpty() && (end || !ends.stream().allMatch(waiting -> isDisjoint(waiting, column)))) {
                int[] waiting = ends.remove(0);
                if (end && isDisjoint(waiting, column)) {
                    add(waiting, column);
                } else {
                    settled.add(waiting);
                }
            }
            (end && isLonely(column) ? ends : settled).add(column);
        }
        settled.addAll(ends);
        return settled;
    }

    private static void add(int[] from, int[] to) {
        for (int r = 0; r < to.length; r++) {
            if (from[r] != Grid.NOTHING) {
                to[r] = from[r];
            }
        }
    }

    private boolean endsSentence(int[] column) {
        for (int r = 0; r < column.length; r++) {
            if (column[r] != Grid.NOTHING
                    && pairs.rendering(rows.get(r)).term(column[r]).endsSentence()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLonely(int[] column) {
        for (int token : column) {
            if (token == Grid.NOTHING) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDisjoint(int[] a, int[] b) {
        for (int r = 0; r < a.length; r++) {
            if (a[r] != Grid.NOTHING && b[r] != Grid.NOTHING) {
                return false;
            }
        }
        return true;
    }
}
