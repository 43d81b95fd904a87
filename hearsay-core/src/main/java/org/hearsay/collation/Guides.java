package org.hearsay.collation;

/** For each word the nearest sure links before and after it, which tell where its own counterpart should stand. */
final class Guides {
    private static final float SURE = 0.5f;

    private final int[] rowBest;
    private final int[] rowBefore;
    private final int[] rowAfter;
    private final int[] columnBest;
    private final int[] columnBefore;
    private final int[] columnAfter;

    Guides(int rows, int columns, LinkTable links) {
        rowBest = new int[rows];
        columnBest = new int[columns];
        java.util.Arrays.fill(rowBest, -1);
        java.util.Arrays.fill(columnBest, -1);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                float value = links.at(i, j);
                if (value >= SURE && (rowBest[i] < 0 || value > links.at(i, rowBest[i]))) {
                    rowBest[i] = j;
                }
                if (value >= SURE && (columnBest[j] < 0 || value > links.at(columnBest[j], j))) {
                    columnBest[j] = i;
                }
            }
        }
        rowBefore = before(rowBest);
        rowAfter = after(rowBest);
        columnBefore = before(columnBest);
        columnAfter = after(columnBest);
    }

    private static int[] before(int[] best) {
        int[] before = new int[best.length];
        int last = -1;
        for (int i = 0; i < best.length; i++) {
            before[i] = last;
            if (best[i] >= 0) {
                last = i;
            }
        }
        return before;
    }

    private static int[] after(int[] best) {
        int[] after = new int[best.length];
        int next = -1;
        for (int i = best.length - 1; i >= 0; i--) {
            after[i] = next;
            if (best[i] >= 0) {
                next = i;
            }
        }
        return after;
    }

    /** Six figures: how well the cell lies on the way from the links before and after, by row, by column; is it between. */
    int fill(int i, int j, float[] to, int at) {
        to[at] = along(rowBest, rowBefore[i], i, j);
        to[at + 1] = along(rowBest, rowAfter[i], i, j);
        to[at + 2] = along(columnBest, columnBefore[j], j, i);
        to[at + 3] = along(columnBest, columnAfter[j], j, i);
        to[at + 4] = isBetween(rowBest, rowBefore[i], rowAfter[i], j);
        to[at + 5] = isBetween(columnBest, columnBefore[j], columnAfter[j], i);
        return at + 6;
    }

    private static float along(int[] best, int link, int i, int j) {
        return link < 0 ? 0.2f : 1f / (1 + Math.abs(j - best[link] - (i - link)));
    }

    private static float isBetween(int[] best, int before, int after, int j) {
        boolean above = before < 0 || best[before] < j;
        boolean below = after < 0 || j < best[after];
        return above && below ? 1 : 0;
    }
}
