package org.hearsay.bench.stemma;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.stemma.DrawStemma;

/**
 * Scores stemmata drawn from readings alone on simulated traditions by average sign distance: for each witness and two
 * others, whether the drawn tree and the true one agree on which of the two is nearer (Roos and Heikkil&auml; 2009).
 */
public final class ScoreTradition {
    private static final int SEEDS = 50;

    private ScoreTradition() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("left  lost  contaminated  Hearsay  worst  shortest tree  lost copies drawn");
        int[][] sizes = {{20, 0}, {14, 4}, {14, 10}, {20, 8}};
        for (int[] size : sizes) {
            for (double contaminated : new double[] {0, 0.15}) {
                out.println(row(size[0], size[1], contaminated));
            }
        }
    }

    private static String row(int left, int lost, double contaminated) {
        double sum = 0;
        double worst = 1;
        double shortest = 0;
        double drawn = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Tradition tradition = Tradition.simulate(1000 + seed, left, lost, contaminated);
            Stemma stemma = new DrawStemma().draw(tradition.names(), tradition.readings());
            double score = agreement(tradition.steps(), steps(stemma, tradition.names()));
            sum += score;
            worst = Math.min(worst, score);
            drawn += stemma.nodes().size() - left;
            shortest += agreement(tradition.steps(), shortestTree(tradition));
        }
        return String.format(
                Locale.ROOT,
                "%4d  %4d  %12.2f  %7.3f  %5.3f  %13.3f  %.1f",
                left,
                lost,
                contaminated,
                sum / SEEDS,
                worst,
                shortest / SEEDS,
                drawn / SEEDS);
    }

    /** From 0 to 1: one minus half the mean difference of the signs. */
    static double agreement(int[][] truth, int[][] found) {
        double sum = 0;
        int count = 0;
        for (int a = 0; a < truth.length; a++) {
            for (int b = 0; b < truth.length; b++) {
                for (int c = 0; c < b; c++) {
                    if (a != b && a != c) {
                        int right = Integer.signum(truth[a][b] - truth[a][c]);
                        int drawn = Integer.signum(found[a][b] - found[a][c]);
                        sum += 1 - Math.abs(right - drawn) / 2.0;
                        count++;
                    }
                }
            }
        }
        return sum / count;
    }

    private static int[][] steps(Stemma stemma, List<String> names) {
        Map<String, List<String>> neighbours = new HashMap<>();
        for (StemmaEdge edge : stemma.edges()) {
            neighbours.computeIfAbsent(edge.from(), none -> new ArrayList<>()).add(edge.to());
            neighbours.computeIfAbsent(edge.to(), none -> new ArrayList<>()).add(edge.from());
        }
        int[][] steps = new int[names.size()][names.size()];
        for (int start = 0; start < names.size(); start++) {
            Map<String, Integer> far = new HashMap<>();
            far.put(names.get(start), 0);
            List<String> open = new ArrayList<>(List.of(names.get(start)));
            for (int at = 0; at < open.size(); at++) {
                for (String next : neighbours.getOrDefault(open.get(at), List.of())) {
                    if (far.putIfAbsent(next, far.get(open.get(at)) + 1) == null) {
                        open.add(next);
                    }
                }
            }
            for (int to = 0; to < names.size(); to++) {
                steps[start][to] = far.getOrDefault(names.get(to), names.size());
            }
        }
        return steps;
    }

    private static int[][] shortestTree(Tradition tradition) {
        int n = tradition.names().size();
        int[][] apart = new int[n][n];
        for (var place : tradition.readings()) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    apart[a][b] +=
                            place.get(a) != null && place.get(b) != null && !Objects.equals(place.get(a), place.get(b))
                                    ? 1
                                    : 0;
                }
            }
        }
        int[][] steps = new int[n][n];
        for (int[] row : steps) {
            Arrays.fill(row, n);
        }
        boolean[] inside = new boolean[n];
        inside[0] = true;
        for (int round = 1; round < n; round++) {
            int from = -1;
            int to = -1;
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    if (inside[a] && !inside[b] && (from < 0 || apart[a][b] < apart[from][to])) {
                        from = a;
                        to = b;
                    }
                }
            }
            inside[to] = true;
            steps[from][to] = 1;
            steps[to][from] = 1;
        }
        for (int k = 0; k < n; k++) {
            steps[k][k] = 0;
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    steps[a][b] = Math.min(steps[a][b], steps[a][k] + steps[k][b]);
                }
            }
        }
        return steps;
    }
}
