package org.hearsay.app.report;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The rows of a drawing: days one after another, in each day a row a step of descent, and a row split where it holds more
 * names than there is room for.
 */
final class DescentRows {
    private final DescentGraph graph;
    private final int[][] ends;
    private final int slots;

    DescentRows(DescentGraph graph, int[][] ends, int slots) {
        this.graph = graph;
        this.ends = ends;
        this.slots = slots;
    }

    /** The row of each node, from the top. */
    int[] rows() {
        return split(levels());
    }

    /** Each node's row before rows that hold too many are split: days one after another, steps of descent within. */
    private int[] levels() {
        int count = graph.nodes().size();
        int[] level = new int[count];
        int start = 0;
        for (int at = 0; at < count; ) {
            int end = at;
            LocalDate day = graph.nodes().get(at).day();
            while (end < count && Objects.equals(graph.nodes().get(end).day(), day)) {
                level[end++] = start;
            }
            start = deepen(level, at, end) + 1;
            at = end;
        }
        return level;
    }

    /** Moves nodes of one day below what they descend from, and those of unknown order side by side. */
    private int deepen(int[] level, int from, int until) {
        int deepest = level[from];
        for (int round = from; round < until; round++) {
            boolean moved = false;
            for (int edge = 0; edge < ends.length; edge++) {
                int upper = ends[edge][0];
                int lower = ends[edge][1];
                if (upper < from || upper >= until || lower < from || lower >= until || upper == lower) {
                    continue;
                }
                if (graph.edges().get(edge).isDirected() && level[lower] <= level[upper]) {
                    level[lower] = level[upper] + 1;
                    moved = true;
                } else if (!graph.edges().get(edge).isDirected() && level[lower] != level[upper]) {
                    int both = Math.max(level[lower], level[upper]);
                    level[lower] = both;
                    level[upper] = both;
                    moved = true;
                }
            }
            if (!moved) {
                break;
            }
        }
        for (int node = from; node < until; node++) {
            deepest = Math.max(deepest, level[node]);
        }
        return deepest;
    }

    private int[] split(int[] levels) {
        int[] split = new int[levels.length];
        int row = 0;
        int highest = 0;
        for (int level : levels) {
            highest = Math.max(highest, level);
        }
        for (int level = 0; level <= highest; level++) {
            int inRow = 0;
            boolean any = false;
            for (int node = 0; node < levels.length; node++) {
                if (levels[node] == level) {
                    if (inRow == slots) {
                        row++;
                        inRow = 0;
                    }
                    split[node] = row;
                    inRow++;
                    any = true;
                }
            }
            row += any ? 1 : 0;
        }
        return split;
    }
}
