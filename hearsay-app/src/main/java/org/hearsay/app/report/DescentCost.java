package org.hearsay.app.report;

import java.util.stream.IntStream;

/**
 * How hard a layout is to read: lines that cross, lines that run through a name, long lines. Nodes change their places but
 * not their rows, so which lines can cross, and which names a line can run through, is looked up once.
 */
final class DescentCost {
    private static final double CROSSING = 4;
    private static final double THROUGH_A_NAME = 9;
    private static final double BESIDE = 5;
    private static final double HALF_NAME = 0.52;

    private final int[] rows;
    private final int[][] ends;
    private final int width;
    private final int[][] crossable;
    private final int[][] passed;

    /**
     * @param rows of the nodes
     * @param ends nodes of each edge
     * @param width places in a row
     */
    DescentCost(int[] rows, int[][] ends, int width) {
        this.rows = rows;
        this.ends = ends;
        this.width = width;
        crossable = IntStream.range(0, ends.length)
                .mapToObj(edge -> IntStream.range(0, edge)
                        .filter(other -> canCross(edge, other))
                        .toArray())
                .toArray(int[][]::new);
        passed = IntStream.range(0, ends.length)
                .mapToObj(edge -> IntStream.range(0, rows.length)
                        .filter(node -> canPass(edge, node))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** @param slots places of the nodes in their rows */
    double of(int[] slots) {
        return of(slots, Double.POSITIVE_INFINITY);
    }

    /**
     * The same, looked at no further once it is too much: every line only adds to it.
     *
     * @param most from which on the cost is told as infinite
     */
    double of(int[] slots, double most) {
        double cost = 0;
        for (int edge = 0; edge < ends.length && cost < most; edge++) {
            int a = ends[edge][0];
            int b = ends[edge][1];
            double dx = Math.abs(slots[a] - slots[b]);
            double dy = Math.abs(rows[a] - rows[b]);
            cost += 0.35 * dx + 0.1 * dx * dx / Math.max(1, dy);
            cost += THROUGH_A_NAME * (dy == 0 ? namedBeside(edge, slots) : named(edge, slots));
            cost += dy == 0 ? BESIDE * Math.abs(dx - room()) : 0;
            for (int other : crossable[edge]) {
                cost += crosses(edge, other, slots) ? CROSSING : 0;
            }
        }
        for (int slot : slots) {
            cost += 0.02 * Math.abs(slot - (width - 1) / 2.0);
        }
        return cost < most ? cost : Double.POSITIVE_INFINITY;
    }

    /** True if a name can stand on the line: in a row between those of its ends, or in theirs where they share one. */
    private boolean canPass(int edge, int node) {
        int a = rows[ends[edge][0]];
        int b = rows[ends[edge][1]];
        return a == b ? rows[node] == a : Math.min(a, b) < rows[node] && rows[node] < Math.max(a, b);
    }

    /** How many names the line between two rows runs through. */
    private int named(int edge, int[] slots) {
        int a = ends[edge][0];
        int b = ends[edge][1];
        int named = 0;
        for (int node : passed[edge]) {
            named += Math.abs(side(a, b, node, slots)) < HALF_NAME * Math.abs(rows[b] - rows[a]) ? 1 : 0;
        }
        return named;
    }

    /** How many names stand between two of one row. */
    private int namedBeside(int edge, int[] slots) {
        int left = Math.min(slots[ends[edge][0]], slots[ends[edge][1]]);
        int right = Math.max(slots[ends[edge][0]], slots[ends[edge][1]]);
        int named = 0;
        for (int node : passed[edge]) {
            named += left < slots[node] && slots[node] < right ? 1 : 0;
        }
        return named;
    }

    /** How far apart two names stand best with words on the line between them. */
    private int room() {
        return width > 5 ? 2 : 1;
    }

    /** True if the rows of two lines overlap, and no node is an end of both. */
    private boolean canCross(int one, int other) {
        int a = ends[one][0];
        int b = ends[one][1];
        int c = ends[other][0];
        int d = ends[other][1];
        return a != c
                && a != d
                && b != c
                && b != d
                && Math.min(rows[a], rows[b]) < Math.max(rows[c], rows[d])
                && Math.min(rows[c], rows[d]) < Math.max(rows[a], rows[b]);
    }

    private boolean crosses(int one, int other, int[] slots) {
        int a = ends[one][0];
        int b = ends[one][1];
        int c = ends[other][0];
        int d = ends[other][1];
        return apart(side(a, b, c, slots), side(a, b, d, slots)) && apart(side(c, d, a, slots), side(c, d, b, slots));
    }

    private static boolean apart(int one, int other) {
        return one < 0 && other > 0 || one > 0 && other < 0;
    }

    private int side(int a, int b, int point, int[] slots) {
        return (slots[b] - slots[a]) * (rows[point] - rows[a]) - (rows[b] - rows[a]) * (slots[point] - slots[a]);
    }
}
