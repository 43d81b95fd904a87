package org.hearsay.collation;

/** For each cell of a table the best of the others in its row and column, and its share of both. */
final class Rivals {
    private final LinkTable table;
    private final int[] bestOfRow;
    private final float[] secondOfRow;
    private final int[] bestOfColumn;
    private final float[] secondOfColumn;
    private final float[] rowSum;
    private final float[] columnSum;
    private final float[] expRow;
    private final float[] expColumn;
    /** The exponential of each cell, or nothing where shares are not asked for. */
    private final float[] exps;

    Rivals(LinkTable table, double sharpness) {
        this.table = table;
        int rows = table.rows();
        int columns = table.columns();
        bestOfRow = new int[rows];
        secondOfRow = new float[rows];
        bestOfColumn = new int[columns];
        secondOfColumn = new float[columns];
        rowSum = new float[rows];
        columnSum = new float[columns];
        expRow = new float[rows];
        expColumn = new float[columns];
        exps = new float[sharpness == 0 ? 0 : rows * columns];
        for (int i = 0; i < rows && sharpness != 0; i++) {
            for (int j = 0; j < columns; j++) {
                float exp = (float) StrictMath.exp((table.at(i, j) - 1) * sharpness);
                exps[i * columns + j] = exp;
                expRow[i] += exp;
                expColumn[j] += exp;
            }
        }
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                float value = table.at(i, j);
                rowSum[i] += value;
                columnSum[j] += value;
                if (j == 0 || value > table.at(i, bestOfRow[i])) {
                    secondOfRow[i] = j == 0 ? 0 : table.at(i, bestOfRow[i]);
                    bestOfRow[i] = j;
                } else {
                    secondOfRow[i] = Math.max(secondOfRow[i], value);
                }
                if (i == 0 || value > table.at(bestOfColumn[j], j)) {
                    secondOfColumn[j] = i == 0 ? 0 : table.at(bestOfColumn[j], j);
                    bestOfColumn[j] = i;
                } else {
                    secondOfColumn[j] = Math.max(secondOfColumn[j], value);
                }
            }
        }
    }

    float bestOtherInRow(int i, int j) {
        return bestOfRow[i] == j ? secondOfRow[i] : table.at(i, bestOfRow[i]);
    }

    float bestOtherInColumn(int i, int j) {
        return bestOfColumn[j] == i ? secondOfColumn[j] : table.at(bestOfColumn[j], j);
    }

    float sumOfRow(int i) {
        return rowSum[i];
    }

    float sumOfColumn(int j) {
        return columnSum[j];
    }

    /** Four figures: how far above its rivals in row and column, and its share (softmax) of both. */
    int fill(int i, int j, float[] to, int at) {
        float value = table.at(i, j);
        float exp = exps[i * table.columns() + j];
        to[at] = value - bestOtherInRow(i, j);
        to[at + 1] = value - bestOtherInColumn(i, j);
        to[at + 2] = exp / expRow[i];
        to[at + 3] = exp / expColumn[j];
        return at + 4;
    }
}
