package org.hearsay.collation;

/** How surely each word of one rendering renders each word of another: probabilities, most of them 0. */
final class LinkTable {
    private final int rows;
    private final int columns;
    private final float[] cells;

    LinkTable(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.cells = new float[rows * columns];
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    float at(int i, int j) {
        return cells[i * columns + j];
    }

    /** As {@link #at}, but 0 outside the table. */
    float orZero(int i, int j) {
        return i < 0 || j < 0 || i >= rows || j >= columns ? 0 : cells[i * columns + j];
    }

    void set(int i, int j, double value) {
        cells[i * columns + j] = (float) value;
    }

    LinkTable turned() {
        LinkTable turned = new LinkTable(columns, rows);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                float cell = cells[i * columns + j];
                if (cell != 0) {
                    turned.cells[j * rows + i] = cell;
                }
            }
        }
        return turned;
    }
}
