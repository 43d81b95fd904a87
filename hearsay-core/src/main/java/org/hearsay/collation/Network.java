package org.hearsay.collation;

import java.util.Arrays;

/**
 * One stage of the model of links: a layer of rectified sums, then one logistic unit.
 *
 * <p>Machines take a long loop several steps at a time, so the innermost loops run over cells where there are many, over
 * units where there are few; every sum is taken in the order of its figures either way.
 *
 * @param inputs figures of a cell
 * @param hidden units of the layer
 * @param weights the units' biases; for each input its weight in each unit; then the last unit's bias and weights
 */
record Network(int inputs, int hidden, float[] weights) {
    private static final int MANY = 32;

    static int size(int inputs, int hidden) {
        return hidden * (inputs + 1) + hidden + 1;
    }

    /**
     * The log-odds of links.
     *
     * @param cells the figures of each cell
     * @param count how many cells there are
     * @param to room for that many
     */
    void logOdds(float[][] cells, int count, float[] to) {
        if (count >= MANY) {
            all(turned(cells, count), count, to);
            return;
        }
        float[] units = new float[hidden];
        for (int cell = 0; cell < count; cell++) {
            to[cell] = one(cells[cell], units);
        }
    }

    private float one(float[] cell, float[] units) {
        System.arraycopy(weights, 0, units, 0, hidden);
        int f = 0;
        for (; f + 4 <= inputs; f += 4) {
            int at = (f + 1) * hidden;
            addFour(weights, at, hidden, cell[f], cell[f + 1], cell[f + 2], cell[f + 3], units);
        }
        for (; f < inputs; f++) {
            int at = (f + 1) * hidden;
            for (int h = 0; h < hidden; h++) {
                units[h] += weights[at + h] * cell[f];
            }
        }
        int last = hidden * (inputs + 1);
        float sum = weights[last];
        for (int h = 0; h < hidden; h++) {
            sum += Math.max(0, units[h]) * weights[last + 1 + h];
        }
        return sum;
    }

    /** Four figures of one cell in one go: each unit is fetched and stored a quarter as often. */
    private static void addFour(
            float[] weights, int at, int hidden, float a, float b, float c, float d, float[] units) {
        int second = at + hidden;
        int third = second + hidden;
        int fourth = third + hidden;
        for (int h = 0; h < hidden; h++) {
            units[h] = units[h]
                    + weights[at + h] * a
                    + weights[second + h] * b
                    + weights[third + h] * c
                    + weights[fourth + h] * d;
        }
    }

    private void all(float[][] figures, int count, float[] to) {
        float[] unit = new float[count];
        int last = hidden * (inputs + 1);
        Arrays.fill(to, 0, count, weights[last]);
        for (int h = 0; h < hidden; h++) {
            Arrays.fill(unit, weights[h]);
            int f = 0;
            for (; f + 4 <= inputs; f += 4) {
                addFour(
                        figures[f],
                        figures[f + 1],
                        figures[f + 2],
                        figures[f + 3],
                        weight(f, h),
                        weight(f + 1, h),
                        weight(f + 2, h),
                        weight(f + 3, h),
                        unit);
            }
            for (; f < inputs; f++) {
                add(figures[f], weight(f, h), unit);
            }
            addRectified(unit, weights[last + 1 + h], to);
        }
    }

    /** Four figures of all cells in one go. */
    private static void addFour(
            float[] w, float[] x, float[] y, float[] z, float a, float b, float c, float d, float[] unit) {
        for (int i = 0; i < unit.length; i++) {
            unit[i] = unit[i] + w[i] * a + x[i] * b + y[i] * c + z[i] * d;
        }
    }

    private static void add(float[] figures, float weight, float[] unit) {
        for (int i = 0; i < unit.length; i++) {
            unit[i] += figures[i] * weight;
        }
    }

    private float weight(int input, int unit) {
        return weights[(input + 1) * hidden + unit];
    }

    private static void addRectified(float[] unit, float weight, float[] to) {
        for (int i = 0; i < unit.length; i++) {
            to[i] += Math.max(0, unit[i]) * weight;
        }
    }

    /** For each input its figure in each cell. */
    private float[][] turned(float[][] cells, int count) {
        float[][] figures = new float[inputs][count];
        for (int cell = 0; cell < count; cell++) {
            for (int f = 0; f < inputs; f++) {
                figures[f][cell] = cells[cell][f];
            }
        }
        return figures;
    }
}
