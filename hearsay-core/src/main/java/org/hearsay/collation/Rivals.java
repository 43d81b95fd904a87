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
    private final double sharpness;

    Rivals(LinkTable table, double sharpness) {
        this.table = table;
        this.sharpness = sharpness;
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
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                float value = table.at(i, j);
                rowSum[i] += value;
                columnSum[j] += value;
                float exp = exp(value);
                expRow[i] += exp;
                expColumn[j] += exp;
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
        float exp = exp(value);
        to[at] = value - bestOtherInRow(i, j);
        to[at + 1] = value - bestOtherInColumn(i, j);
        to[at + 2] = exp / expRow[i];
        to[at + 3] = exp / expColumn[j];
        return at + 4;
    }

    private float exp(float value) {
        return sharpness == 0 ? 0 : (float) StrictMath.exp((value - 1) * sharpness);
    }
}
