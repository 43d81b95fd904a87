package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The likeliest forest: for each article its source or none, without circles (Chu and Liu 1965, Edmonds 1967). */
final class BestBranching {
    /** Articles up to which the exact method is used; beyond it edges are taken greedily, the likeliest first. */
    private static final int EXACT = 200;

    private BestBranching() {}

    /**
     * The source of each article, -1 for none.
     *
     * @param logOdds for each article its possible sources, against 0 for none
     */
    static int[] of(List<Map<Integer, Double>> logOdds) {
        int n = logOdds.size();
        if (n > EXACT) {
            return greedy(logOdds);
        }
        int root = n;
        double[][] weights = new double[n + 1][n + 1];
        for (double[] row : weights) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        for (int to = 0; to < n; to++) {
            weights[root][to] = 0;
            for (Map.Entry<Integer, Double> edge : logOdds.get(to).entrySet()) {
                weights[edge.getKey()][to] = edge.getValue();
            }
        }
        int[] parents = branch(weights, root);
        for (int to = 0; to < n; to++) {
            parents[to] = parents[to] == root ? -1 : parents[to];
        }
        return Arrays.copyOf(parents, n);
    }

    private static int[] greedy(List<Map<Integer, Double>> logOdds) {
        record Edge(double logOdds, int from, int to) {}
        List<Edge> edges = new ArrayList<>();
        for (int to = 0; to < logOdds.size(); to++) {
            for (Map.Entry<Integer, Double> edge : logOdds.get(to).entrySet()) {
                if (edge.getValue() > 0) {
                    edges.add(new Edge(edge.getValue(), edge.getKey(), to));
                }
            }
        }
        edges.sort(Comparator.comparing((Edge edge) -> -edge.logOdds)
                .thenComparing(Edge::from)
                .thenComparing(Edge::to));
        int[] parents = new int[logOdds.size()];
        Arrays.fill(parents, -1);
        int[] group = IntStream.range(0, parents.length).toArray();
        for (Edge edge : edges) {
            if (parents[edge.to] < 0 && top(group, edge.from) != top(group, edge.to)) {
                parents[edge.to] = edge.from;
                group[top(group, edge.to)] = top(group, edge.from);
            }
        }
        return parents;
    }

    private static int top(int[] group, int node) {
        int top = node;
        while (group[top] != top) {
            group[top] = group[group[top]];
            top = group[top];
        }
        return top;
    }

    /** Contracts one circle at a time until there is none. */
    private static int[] branch(double[][] weights, int root) {
        int n = weights.length;
        int[] best = new int[n];
        for (int to = 0; to < n; to++) {
            best[to] = -1;
            for (int from = 0; to != root && from < n; from++) {
                if (from != to && (best[to] < 0 || weights[from][to] > weights[best[to]][to])) {
                    best[to] = from;
                }
            }
        }
        int[] circle = circle(best, root);
        if (circle.length == 0) {
            return best;
        }
        return expand(weights, root, best, circle);
    }

    private static int[] expand(double[][] weights, int root, int[] best, int[] circle) {
        int n = weights.length;
        boolean[] inside = new boolean[n];
        for (int node : circle) {
            inside[node] = true;
        }
        int[] outer = new int[n];
        int count = 0;
        for (int node = 0; node < n; node++) {
            outer[node] = inside[node] ? -1 : count++;
        }
        int merged = count;
        double[][] smaller = new double[count + 1][count + 1];
        for (double[] row : smaller) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        int[] entry = new int[n];
        int[] exit = new int[n];
        for (int node = 0; node < n; node++) {
            if (inside[node]) {
                continue;
            }
            entry[node] = circle[0];
            exit[node] = circle[0];
            for (int member : circle) {
                double gain = weights[node][member] - weights[best[member]][member];
                if (gain > smaller[outer[node]][merged]) {
                    smaller[outer[node]][merged] = gain;
                    entry[node] = member;
                }
                if (weights[member][node] > smaller[merged][outer[node]]) {
                    smaller[merged][outer[node]] = weights[member][node];
                    exit[node] = member;
                }
            }
            for (int other = 0; other < n; other++) {
                if (!inside[other]) {
                    smaller[outer[node]][outer[other]] = weights[node][other];
                }
            }
        }
        int[] found = branch(smaller, outer[root]);
        int[] parents = best.clone();
        for (int node = 0; node < n; node++) {
            if (inside[node]) {
                continue;
            }
            int parent = found[outer[node]];
            parents[node] = parent == merged ? exit[node] : parent < 0 ? -1 : original(outer, parent);
        }
        int into = original(outer, found[merged]);
        parents[entry[into]] = into;
        return parents;
    }

    private static int original(int[] outer, int number) {
        for (int node = 0; node < outer.length; node++) {
            if (outer[node] == number) {
                return node;
            }
        }
        return -1;
    }

    /** The nodes of a circle in the chosen edges, or none. */
    private static int[] circle(int[] best, int root) {
        int n = best.length;
        int[] seen = new int[n];
        for (int start = 0; start < n; start++) {
            int node = start;
            while (node >= 0 && node != root && seen[node] == 0) {
                seen[node] = start + 1;
                node = best[node];
            }
            if (node >= 0 && node != root && seen[node] == start + 1) {
                int[] members = new int[n];
                int count = 0;
                int member = node;
                do {
                    members[count++] = member;
                    member = best[member];
                } while (member != node);
                return Arrays.copyOf(members, count);
            }
        }
        return new int[0];
    }
}
