package org.hearsay.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Lines up any number of different renderings: a guide tree joins the nearest first (average linkage), then each row is
 * taken out and lined up anew with the rest. Beyond a core of rows each further one is lined up with those of the core
 * that it is nearest to, so that the work grows with their number and not with its square.
 */
final class LineUp {
    private static final int CORE = 16;
    /** Cells that the tables of links within the core may have together: of long renderings the core takes fewer. */
    private static final long CELLS = 50_000_000;

    private static final int NEAREST = 3;
    private static final int ROUNDS = 2;

    private final Pairs pairs;
    private final MergeGrids merge;

    LineUp(Pairs pairs) {
        this.pairs = pairs;
        this.merge = new MergeGrids(pairs);
    }

    /** The grid of all renderings, rows by number. */
    Grid all() {
        int[] core = core();
        Grid grid = refined(tree(core));
        boolean[] done = new boolean[pairs.count()];
        for (int row : core) {
            done[row] = true;
        }
        for (int row = 0; row < pairs.count(); row++) {
            if (!done[row]) {
                for (int near : nearest(row, core)) {
                    pairs.links(row, near);
                }
                grid = merge.merge(grid, Grid.of(row, pairs.rendering(row).size()));
                pairs.forget(row);
            }
        }
        return SettleGaps.of(pairs, grid.sorted());
    }

    /** The longest renderings: they hold the places that the others need. */
    private int[] core() {
        long longest = IntStream.range(0, pairs.count())
                .mapToLong(row -> pairs.rendering(row).size())
                .max()
                .orElse(1);
        int size = (int) Math.max(2, Math.min(CORE, Math.sqrt(2.0 * CELLS) / longest));
        return IntStream.range(0, pairs.count())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                row -> -pairs.rendering(row).size())
                        .thenComparing(row -> row))
                .limit(size)
                .sorted()
                .mapToInt(row -> row)
                .toArray();
    }

    private Grid tree(int[] rows) {
        List<Grid> grids = new ArrayList<>();
        for (int row : rows) {
            grids.add(Grid.of(row, pairs.rendering(row).size()));
        }
        if (rows.length == 2) {
            // Of more rows the first look at who is nearest finds the links.
            pairs.links(rows[0], rows[1]);
        }
        while (grids.size() > 1) {
            int first = 0;
            int second = 1;
            double nearest = -1;
            for (int a = 0; grids.size() > 2 && a < grids.size(); a++) {
                for (int b = a + 1; b < grids.size(); b++) {
                    double near = nearness(grids.get(a), grids.get(b));
                    if (near > nearest + 1e-9) {
                        nearest = near;
                        first = a;
                        second = b;
                    }
                }
            }
            Grid joined = merge.merge(grids.get(first), grids.get(second));
            grids.remove(second);
            grids.set(first, joined);
        }
        return grids.get(0);
    }

    private double nearness(Grid a, Grid b) {
        double sum = 0;
        for (int row : a.rows()) {
            for (int other : b.rows()) {
                sum += pairs.nearness(row, other);
            }
        }
        return sum / (a.rows().size() * b.rows().size());
    }

    private Grid refined(Grid grid) {
        Grid best = grid;
        if (grid.rows().size() < 3) {
            return best;
        }
        double worth = merge.worth(best);
        for (int round = 0; round < ROUNDS; round++) {
            boolean better = false;
            for (int row : best.rows().stream().sorted().toList()) {
                Grid rest = best.without(best.rows().indexOf(row));
                Grid again = merge.merge(rest, Grid.of(row, pairs.rendering(row).size()));
                double worthAgain = merge.worth(again);
                if (worthAgain > worth + 1e-9) {
                    best = again;
                    worth = worthAgain;
                    better = true;
                }
            }
            if (!better) {
                break;
            }
        }
        return best;
    }

    /** Those of the core that share the most weight of words with a rendering. */
    private int[] nearest(int row, int[] core) {
        Set<String> words = new HashSet<>();
        for (Term term : pairs.rendering(row).terms()) {
            words.add(term.stem());
        }
        return Arrays.stream(core)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(other -> -shared(words, pairs.rendering(other)))
                        .thenComparing(other -> other))
                .limit(NEAREST)
                .mapToInt(other -> other)
                .toArray();
    }

    private static double shared(Set<String> words, Rendering other) {
        double sum = 0;
        for (Term term : other.terms()) {
            if (words.contains(term.stem())) {
                sum += term.weight();
            }
        }
        return sum;
    }
}
