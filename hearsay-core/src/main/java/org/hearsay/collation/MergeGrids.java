package org.hearsay.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Lines up two grids column by column: the path of the highest sum of links, each link worth the weight of its words. */
final class MergeGrids {
    /** A link below this says that two words should not share a column. */
    private static final double EVEN = 0.45;

    private final Pairs pairs;

    MergeGrids(Pairs pairs) {
        this.pairs = pairs;
    }

    Grid merge(Grid left, Grid right) {
        GapPath path = new GapPath(worth(left, right), left.width(), right.width());
        int i = left.width();
        int j = right.width();
        int height = left.rows().size();
        List<int[]> columns = new ArrayList<>(i + j);
        for (GapPath.Step step : path.backwards()) {
            int[] column = new int[height + right.rows().size()];
            Arrays.fill(column, Grid.NOTHING);
            if (step != GapPath.Step.COLUMN) {
                System.arraycopy(left.columns().get(--i), 0, column, 0, height);
            }
            if (step != GapPath.Step.ROW) {
                System.arraycopy(right.columns().get(--j), 0, column, height, column.length - height);
            }
            columns.add(column);
        }
        Collections.reverse(columns);
        List<Integer> rows = new ArrayList<>(left.rows());
        rows.addAll(right.rows());
        return new Grid(rows, columns);
    }

    /** What a grid is worth: the sum over all pairs of words that share a column. */
    double worth(Grid grid) {
        double sum = 0;
        for (int r = 0; r < grid.rows().size(); r++) {
            for (int s = r + 1; s < grid.rows().size(); s++) {
                int a = grid.rows().get(r);
                int b = grid.rows().get(s);
                LinkTable links = pairs.links(a, b);
                double[] weightsA = pairs.rendering(a).weights();
                double[] weightsB = pairs.rendering(b).weights();
                for (int[] column : grid.columns()) {
                    int i = column[r];
                    int j = column[s];
                    if (i != Grid.NOTHING && j != Grid.NOTHING) {
                        sum += worth(links.at(i, j), weightsA[i] + weightsB[j]);
                    }
                }
            }
        }
        return sum;
    }

    private static double worth(float link, double weights) {
        return (link - EVEN) * weights / 2;
    }

    /** For each two columns the sum over their pairs of words of (link - even) times weight; row by row. */
    private double[] worth(Grid left, Grid right) {
        double[] worth = new double[left.width() * right.width()];
        for (int r = 0; r < left.rows().size(); r++) {
            for (int s = 0; s < right.rows().size(); s++) {
                addPair(worth, left, r, right, s);
            }
        }
        return worth;
    }

    private void addPair(double[] worth, Grid left, int r, Grid right, int s) {
        int a = left.rows().get(r);
        int b = right.rows().get(s);
        LinkTable links = pairs.linksFound(a, b);
        if (links == null) {
            return;
        }
        double[] weightsA = pairs.rendering(a).weights();
        double[] weightsB = pairs.rendering(b).weights();
        int[] tokens = right.row(s);
        for (int x = 0; x < left.width(); x++) {
            int i = left.columns().get(x)[r];
            if (i != Grid.NOTHING) {
                int at = x * tokens.length;
                double weight = weightsA[i];
                for (int y = 0; y < tokens.length; y++) {
                    int j = tokens[y];
                    if (j != Grid.NOTHING) {
                        worth[at + y] += worth(links.at(i, j), weight + weightsB[j]);
                    }
                }
            }
        }
    }
}
