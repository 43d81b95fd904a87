package org.hearsay.collation;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins columns of a grid that make one place: phrases that render phrases, words left out together, an article with
 * its noun. A place is a run of columns.
 */
final class FindPlaces {
    private static final double LINKED = PairAligner.LINKED;
    private static final int REACH = 12;

    private final Pairs pairs;
    private final Grid grid;
    private final Column[] kinds;
    private final List<Pairs.Kept> kept;
    /** True where a column belongs to the same place as the one before it. */
    private final boolean[] joined;

    /** For a grid with a row for each rendering, in the order of their numbers. */
    FindPlaces(Pairs pairs, Grid grid, Column[] kinds) {
        this.pairs = pairs;
        this.grid = grid;
        this.kinds = kinds;
        this.kept = pairs.kept();
        this.joined = new boolean[grid.width()];
    }

    /** First and one past last column of each place, in order. */
    List<int[]> runs() {
        joinLinked();
        joinNeighbours();
        List<int[]> runs = new ArrayList<>();
        int start = 0;
        for (int c = 1; c <= joined.length; c++) {
            if (c == joined.length || !joined[c]) {
                runs.add(new int[] {start, c});
                start = c;
            }
        }
        return runs;
    }

    /** A word that renders a word of another column draws all between into one place, unless those between agree. */
    private void joinLinked() {
        for (int x = 0; x < grid.width(); x++) {
            for (int y = Math.min(grid.width() - 1, x + REACH); y > x; y--) {
                if (!isInterrupted(x, y) && isLinked(x, y)) {
                    for (int c = x + 1; c <= y; c++) {
                        joined[c] = true;
                    }
                    break;
                }
            }
        }
    }

    private boolean isInterrupted(int x, int y) {
        int same = 0;
        for (int c = x; c <= y; c++) {
            if (kinds[c].isSame()) {
                if (kinds[c].hasContent() || c == x || c == y) {
                    return true;
                }
                same++;
            }
            if (kinds[c].endsSentence() && c < y && kinds[c].isSame()) {
                return true;
            }
        }
        return same > 1;
    }

    private boolean isLinked(int x, int y) {
        int[] left = grid.columns().get(x);
        int[] right = grid.columns().get(y);
        for (Pairs.Kept pair : kept) {
            int i = left[pair.a()];
            int j = right[pair.b()];
            if (i != Grid.NOTHING
                    && j != Grid.NOTHING
                    && pair.links().at(i, j) >= LINKED
                    && !pairs.rendering(pair.a()).term(i).isMark()) {
                return true;
            }
        }
        return false;
    }

    private void joinNeighbours() {
        int before = -1;
        for (int c = 0; c < grid.width(); c++) {
            if (kinds[c].isMark() && !kinds[c].endsSentence()) {
                continue;
            }
            if (before >= 0 && !joined[c] && kinds[c].joins(kinds[before])) {
                for (int between = before + 1; between <= c; between++) {
                    joined[between] = true;
                }
            }
            before = c;
        }
    }
}
