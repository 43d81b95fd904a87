package org.hearsay.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Lines up two grids column by column: the monotone path of the highest sum of links, each link worth the weight of its
 * words, with a price for opening a gap so that what is left out stays together (Gotoh 1982).
 */
final class MergeGrids {
    /** A link below this says that two words should not share a column. */
    private static final double EVEN = 0.45;

    private static final double OPEN = 0.04;
    private static final byte STOP = 0;
    private static final byte BOTH = 1;
    private static final byte LEFT = 2;
    private static final byte RIGHT = 3;

    private final Pairs pairs;

    MergeGrids(Pairs pairs) {
        this.pairs = pairs;
    }

    Grid merge(Grid left, Grid right) {
        int height = left.width();
        int width = right.width();
        double[][] worth = worth(left, right);
        double[][][] best = new double[3][height + 1][width + 1];
        byte[][][] from = new byte[3][height + 1][width + 1];
        for (double[][] layer : best) {
            for (double[] row : layer) {
                Arrays.fill(row, Double.NEGATIVE_INFINITY);
            }
        }
        best[0][0][0] = 0;
        for (int i = 0; i <= height; i++) {
            for (int j = 0; j <= width; j++) {
                if (i > 0 && j > 0) {
                    take(best, from, 0, i, j, i - 1, j - 1, worth[i - 1][j - 1], 0, 0);
                }
                if (i > 0) {
                    take(best, from, 1, i, j, i - 1, j, 0, OPEN, OPEN);
                }
                if (j > 0) {
                    take(best, from, 2, i, j, i, j - 1, 0, OPEN, OPEN);
                }
            }
        }
        return path(left, right, best, from);
    }

    /** What a grid is worth: the sum over all pairs of words that share a column. */
    double worth(Grid grid) {
        double sum = 0;
        for (int r = 0; r < grid.rows().size(); r++) {
            for (int s = r + 1; s < grid.rows().size(); s++) {
                int a = grid.rows().get(r);
                int b = grid.rows().get(s);
                LinkTable links = pairs.links(a, b);
                for (int[] column : grid.columns()) {
                    if (column[r] != Grid.NOTHING && column[s] != Grid.NOTHING) {
                        sum += worth(links, a, column[r], b, column[s]);
                    }
                }
            }
        }
        return sum;
    }

    private double worth(LinkTable links, int a, int i, int b, int j) {
        double weight =
                pairs.rendering(a).term(i).weight() + pairs.rendering(b).term(j).weight();
        return (links.at(i, j) - EVEN) * weight / 2;
    }

    /** Steps into a layer from the best layer before; staying in a gap costs nothing, entering one does. */
    private static void take(
            double[][][] best,
            byte[][][] from,
            int layer,
            int i,
            int j,
            int fromI,
            int fromJ,
            double gain,
            double enter,
            double turn) {
        for (int before = 0; before < 3; before++) {
            double price = before == layer ? 0 : layer == 0 ? 0 : before == 0 ? enter : turn;
            double sum = best[before][fromI][fromJ] + gain - price;
            if (sum > best[layer][i][j] + 1e-12) {
                best[layer][i][j] = sum;
                from[layer][i][j] = (byte) (before + 1);
            }
        }
    }

    private static Grid path(Grid left, Grid right, double[][][] best, byte[][][] from) {
        int i = left.width();
        int j = right.width();
        int layer = 0;
        for (int other = 1; other < 3; other++) {
            if (best[other][i][j] > best[layer][i][j] + 1e-12) {
                layer = other;
            }
        }
        List<int[]> columns = new ArrayList<>();
        while (i > 0 || j > 0) {
            byte step = from[layer][i][j];
            if (step == STOP) {
                throw new IllegalStateException("the path breaks off at " + i + ", " + j);
            }
            byte move = layer == 0 ? BOTH : layer == 1 ? LEFT : RIGHT;
            int[] upper = move == RIGHT ? null : left.columns().get(--i);
            int[] lower = move == LEFT ? null : right.columns().get(--j);
            columns.add(joined(upper, left.rows().size(), lower, right.rows().size()));
            layer = step - 1;
        }
        Collections.reverse(columns);
        List<Integer> rows = new ArrayList<>(left.rows());
        rows.addAll(right.rows());
        return new Grid(rows, columns);
    }

    private static int[] joined(
            int @org.jspecify.annotations.Nullable [] upper,
            int upperSize,
            int @org.jspecify.annotations.Nullable [] lower,
            int lowerSize) {
        int[] column = new int[upperSize + lowerSize];
        Arrays.fill(column, Grid.NOTHING);
        if (upper != null) {
            System.arraycopy(upper, 0, column, 0, upperSize);
        }
        if (lower != null) {
            System.arraycopy(lower, 0, column, upperSize, lowerSize);
        }
        return column;
    }

    /** For each two columns the sum over their pairs of words of (link - even) times weight. */
    private double[][] worth(Grid left, Grid right) {
        double[][] worth = new double[left.width()][right.width()];
        for (int r = 0; r < left.rows().size(); r++) {
            for (int s = 0; s < right.rows().size(); s++) {
                addPair(worth, left, r, right, s);
            }
        }
        return worth;
    }

    private void addPair(double[][] worth, Grid left, int r, Grid right, int s) {
        int rowA = left.rows().get(r);
        int rowB = right.rows().get(s);
        LinkTable links = pairs.linksFound(rowA, rowB);
        if (links == null) {
            return;
        }
        for (int x = 0; x < worth.length; x++) {
            int i = left.columns().get(x)[r];
            if (i == Grid.NOTHING) {
                continue;
            }
            for (int y = 0; y < worth[x].length; y++) {
                int j = right.columns().get(y)[s];
                if (j != Grid.NOTHING) {
                    worth[x][y] += worth(links, rowA, i, rowB, j);
                }
            }
        }
    }
}
