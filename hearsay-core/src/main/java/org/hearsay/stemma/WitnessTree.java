package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A tree without a root over witnesses and lost copies. The first nodes are the witnesses, what follows are lost ones.
 *
 * @param readings the readings of each node
 * @param neighbours the nodes joined to each one, by number
 * @param witnesses how many of the nodes are witnesses
 */
record WitnessTree(List<int[]> readings, List<TreeSet<Integer>> neighbours, int witnesses) {
    /** The shortest tree over these nodes (Prim); of equal edges the one between the smaller numbers. */
    static WitnessTree shortest(ReadingMatrix matrix, List<int[]> readings) {
        int n = readings.size();
        List<TreeSet<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            neighbours.add(new TreeSet<>());
        }
        double[] nearest = new double[n];
        int[] from = new int[n];
        boolean[] inside = new boolean[n];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        nearest[0] = 0;
        from[0] = -1;
        for (int step = 0; step < n; step++) {
            int next = -1;
            for (int i = 0; i < n; i++) {
                if (!inside[i] && (next < 0 || nearest[i] < nearest[next])) {
                    next = i;
                }
            }
            inside[next] = true;
            if (from[next] >= 0) {
                neighbours.get(next).add(from[next]);
                neighbours.get(from[next]).add(next);
            }
            for (int i = 0; i < n; i++) {
                double distance = inside[i] ? 0 : matrix.distance(readings.get(next), readings.get(i));
                if (!inside[i] && distance < nearest[i]) {
                    nearest[i] = distance;
                    from[i] = next;
                }
            }
        }
        return new WitnessTree(readings, neighbours, matrix.witnesses());
    }

    int size() {
        return readings.size();
    }

    /** Edges between each two witnesses. */
    int[][] steps() {
        int[][] steps = new int[witnesses][];
        for (int start = 0; start < witnesses; start++) {
            int[] far = new int[size()];
            Arrays.fill(far, -1);
            far[start] = 0;
            List<Integer> open = new ArrayList<>(List.of(start));
            for (int at = 0; at < open.size(); at++) {
                for (int next : neighbours.get(open.get(at))) {
                    if (far[next] < 0) {
                        far[next] = far[open.get(at)] + 1;
                        open.add(next);
                    }
                }
            }
            steps[start] = Arrays.copyOf(far, witnesses);
        }
        return steps;
    }

    /** The witnesses on the side of {@code to} when the edge is cut, as the side without witness 0. */
    TreeSet<Integer> side(int from, int to) {
        TreeSet<Integer> seen = new TreeSet<>(List.of(to));
        List<Integer> open = new ArrayList<>(List.of(to));
        while (!open.isEmpty()) {
            int node = open.remove(open.size() - 1);
            for (int next : neighbours.get(node)) {
                if ((node != to || next != from) && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        seen.removeIf(node -> node >= witnesses);
        return seen;
    }
}
