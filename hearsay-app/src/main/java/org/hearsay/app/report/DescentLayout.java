package org.hearsay.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the nodes of a stemma stand: rows from early to late, a row a step of descent within a day, and in each row the
 * places that make fewest lines cross or run through a name. Found by trying every move of every node until none helps;
 * the same stemma always gives the same picture.
 */
final class DescentLayout {
    private static final int MOST_PASSES = 12;

    private final DescentGraph graph;
    private final int slots;
    private final int[] rows;
    private final int[] slot;
    private final int[][] ends;
    private final boolean[] directed;

    DescentLayout(DescentGraph graph, int slots) {
        this.graph = graph;
        this.slots = slots;
        int count = graph.nodes().size();
        this.slot = new int[count];
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < count; i++) {
            index.put(graph.nodes().get(i).id(), i);
        }
        this.ends = graph.edges().stream()
                .map(edge -> new int[] {index.get(edge.from()), index.get(edge.to())})
                .toArray(int[][]::new);
        this.directed = new boolean[ends.length];
        for (int edge = 0; edge < ends.length; edge++) {
            directed[edge] = graph.edges().get(edge).isDirected();
        }
        this.rows = split(levels());
        spread();
        improve();
    }

    /** The row of each node, from the top. */
    int row(int node) {
        return rows[node];
    }

    /** The place of each node in its row, from the left. */
    int slot(int node) {
        return slot[node];
    }

    int[] ends(int edge) {
        return ends[edge];
    }

    int rowCount() {
        int most = -1;
        for (int row : rows) {
            most = Math.max(most, row);
        }
        return most + 1;
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
                if (directed[edge] && level[lower] <= level[upper]) {
                    level[lower] = level[upper] + 1;
                    moved = true;
                } else if (!directed[edge] && level[lower] != level[upper]) {
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

    private void spread() {
        for (int row = 0; row < rowCount(); row++) {
            List<Integer> here = new ArrayList<>();
            for (int node = 0; node < rows.length; node++) {
                if (rows[node] == row) {
                    here.add(node);
                }
            }
            for (int i = 0; i < here.size(); i++) {
                slot[here.get(i)] = (int) ((i + 0.5) * slots / here.size());
            }
        }
    }

    private void improve() {
        double best = cost();
        boolean better = true;
        for (int pass = 0; pass < MOST_PASSES && better; pass++) {
            better = false;
            for (int node = 0; node < rows.length; node++) {
                for (int to = 0; to < slots; to++) {
                    int from = slot[node];
                    int other = at(rows[node], to);
                    if (to == from) {
                        continue;
                    }
                    exchange(node, other, to, from);
                    double now = cost();
                    if (now < best - 1e-9) {
                        best = now;
                        better = true;
                    } else {
                        exchange(node, other, from, to);
                    }
                }
            }
        }
    }

    private void exchange(int node, int other, int to, int from) {
        slot[node] = to;
        if (other >= 0) {
            slot[other] = from;
        }
    }

    private int at(int row, int place) {
        for (int node = 0; node < rows.length; node++) {
            if (rows[node] == row && slot[node] == place) {
                return node;
            }
        }
        return -1;
    }

    private double cost() {
        return new DescentCost(rows, slot, ends, directed, slots).total();
    }
}
