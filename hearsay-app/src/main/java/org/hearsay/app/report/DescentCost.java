package org.hearsay.app.report;

/**
 * How hard a layout is to read: lines that cross, lines that run through a name, long lines.
 *
 * @param rows of the nodes
 * @param slots places of the nodes in their rows
 * @param ends nodes of each edge
 * @param directed whether each edge has a direction
 * @param width places in a row
 */
record DescentCost(int[] rows, int[] slots, int[][] ends, boolean[] directed, int width) {
    private static final double CROSSING = 4;
    private static final double THROUGH_A_NAME = 9;
    private static final double BESIDE = 5;
    private static final double HALF_NAME = 0.52;

    double total() {
        double cost = 0;
        for (int edge = 0; edge < ends.length; edge++) {
            int a = ends[edge][0];
            int b = ends[edge][1];
            double dx = Math.abs(slots[a] - slots[b]);
            double dy = Math.abs(rows[a] - rows[b]);
            cost += 0.35 * dx + 0.1 * dx * dx / Math.max(1, dy);
            cost += THROUGH_A_NAME * (dy == 0 ? namedBeside(a, b) : named(a, b));
            cost += dy == 0 ? BESIDE * Math.abs(dx - room()) : 0;
            for (int other = 0; other < edge; other++) {
                cost += crosses(edge, other) ? CROSSING : 0;
            }
        }
        for (int node = 0; node < slots.length; node++) {
            cost += 0.02 * Math.abs(slots[node] - (width - 1) / 2.0);
        }
        return cost;
    }

    /** How many names the line between two nodes runs through. */
    private int named(int a, int b) {
        int named = 0;
        for (int node = 0; node < rows.length; node++) {
            boolean between = Math.min(rows[a], rows[b]) < rows[node] && rows[node] < Math.max(rows[a], rows[b]);
            if (between) {
                double at = slots[a] + (slots[b] - slots[a]) * (rows[node] - rows[a]) / (double) (rows[b] - rows[a]);
                named += Math.abs(at - slots[node]) < HALF_NAME ? 1 : 0;
            }
        }
        return named;
    }

    /** How many names stand between two of one row. */
    private int namedBeside(int a, int b) {
        int named = 0;
        for (int node = 0; node < rows.length; node++) {
            boolean between = Math.min(slots[a], slots[b]) < slots[node] && slots[node] < Math.max(slots[a], slots[b]);
            named += rows[node] == rows[a] && between ? 1 : 0;
        }
        return named;
    }

    /** How far apart two names stand best with words on the line between them. */
    private int room() {
        return width > 5 ? 2 : 1;
    }

    private boolean crosses(int one, int other) {
        int a = ends[one][0];
        int b = ends[one][1];
        int c = ends[other][0];
        int d = ends[other][1];
        if (a == c || a == d || b == c || b == d) {
            return false;
        }
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private double side(int a, int b, int point) {
        return (double) (slots[b] - slots[a]) * (rows[point] - rows[a])
                - (double) (rows[b] - rows[a]) * (slots[point] - slots[a]);
    }
}
