package org.hearsay.collation;

import java.util.Arrays;

/**
 * The monotone path through a table of the highest sum, with a price for opening a gap so that what is left out stays
 * together (Gotoh 1982).
 *
 * <p>Three layers: the last step took a row and a column together, a row alone, a column alone. Sums are kept of two rows
 * at a time; of every cell only where each layer came from, two bits a layer.
 */
final class GapPath {
    /** A step of the path. */
    enum Step {
        BOTH,
        ROW,
        COLUMN
    }

    private static final double OPEN = 0.04;
    /** Less than this is no difference: the layer named first stays. */
    private static final double TIE = 1e-12;

    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final int BITS = 2;
    private static final int MASK = (1 << BITS) - 1;
    private static final Step[] STEPS = Step.values();

    private final int rows;
    private final int columns;
    /** For each cell and layer one more than the layer before, 0 where no path leads. */
    private final byte[] from;

    private int layer;

    /** For a table of so many rows and columns, row by row. */
    GapPath(double[] worth, int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.from = new byte[(rows + 1) * (columns + 1)];
        fill(worth);
    }

    private void fill(double[] worth) {
        int width = columns + 1;
        double[][] above = new double[STEPS.length][width];
        double[][] here = new double[STEPS.length][width];
        for (int i = 0; i <= rows; i++) {
            double[] both = here[0];
            double[] row = here[1];
            double[] column = here[2];
            if (i == 0) {
                Arrays.fill(both, NEVER);
                Arrays.fill(row, NEVER);
                both[0] = 0;
            } else {
                both[0] = NEVER;
                fillBoth(above, both, worth, i);
                fillRow(above, row, i);
            }
            column[0] = NEVER;
            fillColumn(both, row, column, i);
            double[][] swap = above;
            above = here;
            here = swap;
        }
        layer = best(above[0][columns], above[1][columns], above[2][columns]) - 1;
    }

    private void fillBoth(double[][] above, double[] both, double[] worth, int i) {
        double[] x = above[0];
        double[] y = above[1];
        double[] z = above[2];
        int cell = i * (columns + 1) + 1;
        int at = (i - 1) * columns;
        for (int j = 0; j < columns; j++) {
            double gain = worth[at + j];
            double sum = x[j] + gain;
            int before = sum > NEVER ? 1 : 0;
            double other = y[j] + gain;
            if (other > sum + TIE) {
                sum = other;
                before = 2;
            }
            other = z[j] + gain;
            if (other > sum + TIE) {
                sum = other;
                before = 3;
            }
            both[j + 1] = sum;
            from[cell + j] = (byte) before;
        }
    }

    private void fillRow(double[][] above, double[] row, int i) {
        double[] x = above[0];
        double[] y = above[1];
        double[] z = above[2];
        int cell = i * (columns + 1);
        for (int j = 0; j <= columns; j++) {
            double sum = x[j] - OPEN;
            int before = sum > NEVER ? 1 : 0;
            double other = y[j];
            if (other > sum + TIE) {
                sum = other;
                before = 2;
            }
            other = z[j] - OPEN;
            if (other > sum + TIE) {
                sum = other;
                before = 3;
            }
            row[j] = sum;
            from[cell + j] |= (byte) (before << BITS);
        }
    }

    private void fillColumn(double[] both, double[] row, double[] column, int i) {
        int cell = i * (columns + 1) + 1;
        double last = column[0];
        for (int j = 0; j < columns; j++) {
            double sum = both[j] - OPEN;
            int before = sum > NEVER ? 1 : 0;
            double other = row[j] - OPEN;
            if (other > sum + TIE) {
                sum = other;
                before = 2;
            }
            if (last > sum + TIE) {
                sum = last;
                before = 3;
            }
            last = sum;
            column[j + 1] = sum;
            from[cell + j] |= (byte) (before << 2 * BITS);
        }
    }

    private static int best(double both, double row, double column) {
        int best = row > both + TIE ? 2 : 1;
        return column > (best == 2 ? row : both) + TIE ? 3 : best;
    }

    /** The steps of the path, from its end to its start. */
    Step[] backwards() {
        Step[] steps = new Step[rows + columns];
        int count = 0;
        int i = rows;
        int j = columns;
        int at = layer;
        while (i > 0 || j > 0) {
            int before = from[i * (columns + 1) + j] >> at * BITS & MASK;
            if (before == 0) {
                throw new IllegalStateException("the path breaks off at " + i + ", " + j);
            }
            Step step = STEPS[at];
            i -= step == Step.COLUMN ? 0 : 1;
            j -= step == Step.ROW ? 0 : 1;
            steps[count++] = step;
            at = before - 1;
        }
        return Arrays.copyOf(steps, count);
    }
}
