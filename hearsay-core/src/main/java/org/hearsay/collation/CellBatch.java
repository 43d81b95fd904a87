package org.hearsay.collation;

/** Cells that wait until there are enough of them for a stage of the model to look at in one go. */
final class CellBatch {
    private static final int SIZE = 256;

    /** Cells below this are given up. */
    private static final float HOPELESS = 0.004f;

    /** Log-odds that are hopeless without looking closer. */
    private static final float FAR = -5.6f;

    private final Network stage;
    private final LinkTable links;
    private final float[][] cells;
    private final int[] rows;
    private final int[] columns;
    private final float[] logOdds;
    private int count;

    /** For one stage, which writes to a table of links. */
    CellBatch(Network stage, LinkTable links) {
        this.stage = stage;
        this.links = links;
        int size = Math.min(SIZE, links.rows() * links.columns());
        this.cells = new float[size][];
        this.rows = new int[size];
        this.columns = new int[size];
        this.logOdds = new float[size];
    }

    /** Room for the figures of the next cell; {@link #add} takes it. */
    float[] room() {
        if (cells[count] == null) {
            cells[count] = new float[stage.inputs()];
        }
        return cells[count];
    }

    /** The cell whose figures are in the room is this one. */
    void add(int row, int column) {
        rows[count] = row;
        columns[count] = column;
        count++;
        if (count == cells.length) {
            finish();
        }
    }

    /** Gives all cells that wait their probability. */
    void finish() {
        stage.logOdds(cells, count, logOdds);
        for (int cell = 0; cell < count; cell++) {
            links.set(rows[cell], columns[cell], probability(logOdds[cell]));
        }
        count = 0;
    }

    private static float probability(float logOdds) {
        if (logOdds < FAR) {
            return 0;
        }
        float probability = (float) (1 / (1 + StrictMath.exp(-logOdds)));
        return probability < HOPELESS ? 0 : probability;
    }
}
