package org.hearsay.collation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Gives columns that no row shares the order that readers expect: what a row says in other words at the end of a sentence
 * stands beside the others' end of that sentence, not behind sentences that only they have; likewise at a beginning. Two
 * marks side by side that end a sentence share a column.
 *
 * <p>The path of {@link MergeGrids} leaves that order open: what one row alone has may stand before or after what the
 * other alone has, at the same sum.
 */
final class SettleGaps {
    private final Pairs pairs;
    private final List<Integer> rows;
    private final List<int[]> columns;

    private SettleGaps(Pairs pairs, Grid grid) {
        this.pairs = pairs;
        this.rows = grid.rows();
        this.columns = new ArrayList<>(grid.columns());
    }

    static Grid of(Pairs pairs, Grid grid) {
        SettleGaps gaps = new SettleGaps(pairs, grid);
        gaps.settle(true);
        Collections.reverse(gaps.columns);
        gaps.settle(false);
        Collections.reverse(gaps.columns);
        gaps.joinEnds();
        return new Grid(grid.rows(), gaps.columns);
    }

    /**
     * Moves words back across the ends of sentences of other rows: from left to right those of rows that have begun, then,
     * in the turned order, those of rows that have not.
     */
    private void settle(boolean forward) {
        boolean[] begun = new boolean[rows.size()];
        for (int c = 0; c < columns.size(); c++) {
            int[] column = columns.get(c);
            if (!endsSentence(column)) {
                int target = c;
                for (int p = c - 1; p >= 0 && isDisjoint(columns.get(p), column); p--) {
                    if (endsSentence(columns.get(p))) {
                        target = p;
                    }
                }
                if (target < c && (forward ? hasBegun(begun, column) : !beginsLater(c, column))) {
                    columns.add(target, columns.remove(c));
                }
            }
            for (int r = 0; r < begun.length; r++) {
                begun[r] |= column[r] != Grid.NOTHING;
            }
        }
    }

    private static boolean hasBegun(boolean[] begun, int[] column) {
        for (int r = 0; r < column.length; r++) {
            if (column[r] != Grid.NOTHING && !begun[r]) {
                return false;
            }
        }
        return true;
    }

    /** In the turned order: true if a row of this column has words further on, which is before it in the text. */
    private boolean beginsLater(int c, int[] column) {
        for (int later = c + 1; later < columns.size(); later++) {
            if (!isDisjoint(columns.get(later), column) && isShared(columns.get(later))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShared(int[] column) {
        int filled = 0;
        for (int token : column) {
            filled += token == Grid.NOTHING ? 0 : 1;
        }
        return filled > 1;
    }

    private void joinEnds() {
        for (int c = columns.size() - 1; c > 0; c--) {
            int[] before = columns.get(c - 1);
            int[] column = columns.get(c);
            if (endsSentence(before) && endsSentence(column) && isDisjoint(before, column)) {
                int[] joined = before.clone();
                for (int r = 0; r < joined.length; r++) {
                    joined[r] = column[r] == Grid.NOTHING ? before[r] : column[r];
                }
                columns.set(c - 1, joined);
                columns.remove(c);
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

    private static boolean isDisjoint(int[] a, int[] b) {
        for (int r = 0; r < a.length; r++) {
            if (a[r] != Grid.NOTHING && b[r] != Grid.NOTHING) {
                return false;
            }
        }
        return true;
    }
}
