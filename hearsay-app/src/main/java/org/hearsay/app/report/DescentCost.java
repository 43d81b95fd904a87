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
    /** Of each edge the others that it can cross. */
    private final int[][] crossable;
    /** Of each edge the nodes whose names it can run through. */
    private final int[][] passed;
    /** Of each node the edges that end at it. */
    private final int[][] ending;
    /** Of each node the edges that can run through its name. */
    private final int[][] passing;

    /**
     * @param rows of the nodes
     * @param ends nodes of each edge
     * @param width places in a row
     */
    DescentCost(int[] rows, int[][] ends, int width) {
        this.rows = rows;
        this.ends = ends;
        this.width = width;
        int edges = ends.length;
        int nodes = rows.length;
        crossable = table(edges, edges, (edge, other) -> edge != other && canCross(edge, other));
        passed = table(edges, nodes, this::canPass);
        ending = table(nodes, edges, (node, edge) -> ends[edge][0] == node || ends[edge][1] == node);
        passing = table(nodes, edges, (node, edge) -> canPass(edge, node));
    }

    private interface Related {
        boolean are(int one, int other);
    }

    private static int[][] table(int ones, int others, Related related) {
        return IntStream.range(0, ones)
                .mapToObj(one -> IntStream.range(0, others)
                        .filter(other -> related.are(one, other))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** @param slots places of the nodes in their rows */
    double of(int[] slots) {
        double cost = 0;
        for (int edge = 0; edge < ends.length; edge++) {
            cost += own(edge, slots);
            for (int other : crossable[edge]) {
                cost += other < edge && crosses(edge, other, slots) ? CROSSING : 0;
            }
        }
        for (int node = 0; node < slots.length; node++) {
            cost += aside(node, slots);
        }
        return cost;
    }

    /**
     * The part of the cost that two nodes have a hand in: what changes where they alone move.
     *
     * @param other the second node, or -1 for none
     */
    double of(int[] slots, int node, int other) {
        return upTo(Double.POSITIVE_INFINITY, slots, node, other);
    }

    /** True if the part that two nodes have a hand in is less than the limit. */
    boolean isBelow(double limit, int[] slots, int node, int other) {
        return upTo(limit, slots, node, other) < limit;
    }

    /** The part of two nodes, or anything from the limit on if it is not below that: most moves are bad ones. */
    private double upTo(double limit, int[] slots, int node, int other) {
        double first = upTo(limit, slots, node, -1, other);
        return other < 0 || first >= limit ? first : first + upTo(limit - first, slots, other, node, node);
    }

    /**
     * The part of one of them.
     *
     * @param counted the other, if what both have a hand in is counted with it, or -1
     * @param beside the other, or -1 for none
     */
    private double upTo(double limit, int[] slots, int node, int counted, int beside) {
        double cost = aside(node, slots);
        for (int edge : ending[node]) {
            if (endsAt(edge, counted)) {
                continue;
            }
            cost += own(edge, slots);
            for (int other : crossable[edge]) {
                cost += !endsAt(other, counted) && crosses(edge, other, slots) ? CROSSING : 0;
            }
            if (cost > limit) {
                return cost;
            }
        }
        for (int edge : passing[node]) {
            boolean own = endsAt(edge, node) || endsAt(edge, beside);
            cost += !own && isThrough(edge, node, slots) ? THROUGH_A_NAME : 0;
        }
        return cost;
    }

    private boolean endsAt(int edge, int node) {
        return ends[edge][0] == node || ends[edge][1] == node;
    }

    /** Of a line by itself: its length, and the names that it runs through. */
    private double own(int edge, int[] slots) {
        int a = ends[edge][0];
        int b = ends[edge][1];
        double dx = Math.abs(slots[a] - slots[b]);
        double dy = Math.abs(rows[a] - rows[b]);
        double cost = 0.35 * dx + 0.1 * dx * dx / Math.max(1, dy);
        for (int node : passed[edge]) {
            cost += isThrough(edge, node, slots) ? THROUGH_A_NAME : 0;
        }
        return cost + (dy == 0 ? BESIDE * Math.abs(dx - room()) : 0);
    }

    private double aside(int node, int[] slots) {
        return 0.02 * Math.abs(slots[node] - (width - 1) / 2.0);
    }

    /** True if a name can stand on the line: in a row between those of its ends, or in theirs where they share one. */
    private boolean canPass(int edge, int node) {
        int a = rows[ends[edge][0]];
        int b = rows[ends[edge][1]];
        return a == b ? rows[node] == a : Math.min(a, b) < rows[node] && rows[node] < Math.max(a, b);
    }

    /** True if the line runs through a name, or stands around it where all share a row. */
    private boolean isThrough(int edge, int node, int[] slots) {
        int a = ends[edge][0];
        int b = ends[edge][1];
        if (rows[a] == rows[b]) {
            return Math.min(slots[a], slots[b]) < slots[node] && slots[node] < Math.max(slots[a], slots[b]);
        }
        return Math.abs(side(a, b, node, slots)) < HALF_NAME * Math.abs(rows[b] - rows[a]);
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
