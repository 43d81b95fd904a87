package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Where the nodes of a stemma stand: rows from early to late, a row a step of descent within a day, and in each row the
 * places that make fewest lines cross or run through a name. Found from several starts by trying every move of every node
 * until none helps; the same stemma always gives the same picture.
 */
final class DescentLayout {
    private static final int MOST_PASSES = 12;
    private static final int MOST_STARTS = 16;
    private static final int MOST_IN_VAIN = 4;
    private static final int WORK = 10_000;
    private static final double LEAST_GAIN = 1e-9;
    private static final long SEED = 1;

    private final DescentGraph graph;
    private final int slots;
    private final int[] rows;
    private final int[] slot;
    /** Who stands in each place of each row; -1 for nobody. */
    private final int[][] standing;

    private final int[][] ends;
    private final DescentCost cost;

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
        this.rows = new DescentRows(graph, ends, slots).rows();
        this.standing = new int[rowCount()][slots];
        this.cost = new DescentCost(rows, ends, slots);
        search();
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

    /** Tries several starts, fewer for a large graph, until some in a row bring nothing, and keeps the best. */
    private void search() {
        spread();
        double best = improve();
        int[] chosen = slot.clone();
        Random random = new Random(SEED);
        int starts = Math.min(MOST_STARTS, WORK / Math.max(1, slot.length * (slot.length + ends.length)));
        int vain = 0;
        for (int start = 0; start < starts && vain < MOST_IN_VAIN; start++) {
            vain++;
            scatter(random);
            double cost = improve();
            if (cost < best - LEAST_GAIN) {
                best = cost;
                vain = 0;
                chosen = slot.clone();
            }
        }
        System.arraycopy(chosen, 0, slot, 0, slot.length);
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

    /** Moves nodes along their rows until no single move helps; the cost that is left. */
    private double improve() {
        stand();
        boolean better = true;
        for (int pass = 0; pass < MOST_PASSES && better; pass++) {
            better = false;
            for (int node = 0; node < rows.length; node++) {
                double alone = cost.of(slot, node, -1);
                for (int to = 0; to < slots; to++) {
                    int from = slot[node];
                    int other = standing[rows[node]][to];
                    if (to == from) {
                        continue;
                    }
                    double before = other < 0 ? alone : cost.of(slot, node, other);
                    exchange(node, other, to, from);
                    if (cost.isBelow(before - LEAST_GAIN, slot, node, other)) {
                        better = true;
                        alone = cost.of(slot, node, -1);
                    } else {
                        exchange(node, other, from, to);
                    }
                }
            }
        }
        return cost.of(slot);
    }

    /** Gives each node a place in its row at random; the seed is fixed. */
    private void scatter(Random random) {
        for (int row = 0; row < rowCount(); row++) {
            List<Integer> places =
                    new ArrayList<>(IntStream.range(0, slots).boxed().toList());
            Collections.shuffle(places, random);
            int next = 0;
            for (int node = 0; node < rows.length; node++) {
                if (rows[node] == row) {
                    slot[node] = places.get(next++);
                }
            }
        }
    }

    private void exchange(int node, int other, int to, int from) {
        slot[node] = to;
        standing[rows[node]][to] = node;
        standing[rows[node]][from] = other;
        if (other >= 0) {
            slot[other] = from;
        }
    }

    /** Looks up who stands where, after all have got new places. */
    private void stand() {
        for (int[] row : standing) {
            Arrays.fill(row, -1);
        }
        for (int node = rows.length - 1; node >= 0; node--) {
            standing[rows[node]][slot[node]] = node;
        }
    }
}
