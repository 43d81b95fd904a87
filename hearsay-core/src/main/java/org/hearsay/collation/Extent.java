package org.hearsay.collation;

/**
 * From which column to which each row of a grid is there: before its first word and after its last nothing can be
 * concluded from its silence.
 *
 * <p>A row that ends in words of its own, with no counterpart, is there until the others end their sentence: their words
 * for the same end are another reading, what follows is not; so is a row that misses nothing but small words there. The
 * same holds for beginnings.
 *
 * @param first column of each row
 * @param last column of each row
 */
record Extent(int[] first, int[] last) {
    static Extent of(Pairs pairs, Grid grid) {
        int rows = grid.rows().size();
        int[] first = new int[rows];
        int[] last = new int[rows];
        for (int r = 0; r < rows; r++) {
            first[r] = grid.width();
            last[r] = -1;
            for (int c = 0; c < grid.width(); c++) {
                if (isWord(pairs, grid, c, r)) {
                    first[r] = Math.min(first[r], c);
                    last[r] = c;
                }
            }
        }
        int[] begin = first.clone();
        int[] end = last.clone();
        for (int r = 0; r < rows; r++) {
            if (last[r] >= 0) {
                int stop = sentenceEnd(pairs, grid, last[r]);
                int start = sentenceStart(pairs, grid, first[r]);
                boolean othersEnd = hasOwnContent(pairs, grid, r, last[r], -1);
                boolean othersBegin = hasOwnContent(pairs, grid, r, first[r], 1);
                end[r] = othersEnd || isSmall(pairs, grid, last[r] + 1, stop) ? stop : last[r];
                begin[r] = othersBegin || isSmall(pairs, grid, start, first[r] - 1) ? start : first[r];
            }
        }
        return new Extent(begin, end);
    }

    int rows() {
        return first.length;
    }

    boolean holds(int row, int column) {
        return first[row] <= column && column <= last[row];
    }

    private static int sentenceEnd(Pairs pairs, Grid grid, int column) {
        int end = column;
        while (end + 1 < grid.width() && !endsSentence(pairs, grid, end)) {
            end++;
        }
        return end;
    }

    private static int sentenceStart(Pairs pairs, Grid grid, int column) {
        int start = column;
        while (start > 0 && !endsSentence(pairs, grid, start - 1)) {
            start--;
        }
        return start;
    }

    /** True if no word with content stands from the first to the last of these columns. */
    private static boolean isSmall(Pairs pairs, Grid grid, int from, int to) {
        for (int c = from; c <= to; c++) {
            for (int r = 0; r < grid.rows().size(); r++) {
                int token = grid.columns().get(c)[r];
                if (token != Grid.NOTHING
                        && pairs.rendering(grid.rows().get(r)).term(token).isContent()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A word, or the mark that ends its sentence: a row that has it has not stopped before, unless it says that it is cut. */
    private static boolean isWord(Pairs pairs, Grid grid, int column, int row) {
        int token = grid.columns().get(column)[row];
        if (token == Grid.NOTHING) {
            return false;
        }
        Rendering rendering = pairs.rendering(grid.rows().get(row));
        Term term = rendering.term(token);
        return !term.isMark() || term.endsSentence() && !rendering.isElision(token);
    }

    /** True if a row has words with content from a column on, in a direction, before the first that another row shares. */
    private static boolean hasOwnContent(Pairs pairs, Grid grid, int row, int from, int step) {
        for (int c = from; c >= 0 && c < grid.width(); c += step) {
            int token = grid.columns().get(c)[row];
            if (token != Grid.NOTHING && !isOwn(pairs, grid, c, row)) {
                return false;
            }
            if (token != Grid.NOTHING
                    && pairs.rendering(grid.rows().get(row)).term(token).isContent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwn(Pairs pairs, Grid grid, int column, int row) {
        for (int other = 0; other < grid.rows().size(); other++) {
            if (other != row && isWord(pairs, grid, column, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsSentence(Pairs pairs, Grid grid, int column) {
        for (int r = 0; r < grid.rows().size(); r++) {
            int token = grid.columns().get(column)[r];
            if (token != Grid.NOTHING
                    && pairs.rendering(grid.rows().get(r)).term(token).endsSentence()) {
                return true;
            }
        }
        return false;
    }
}
