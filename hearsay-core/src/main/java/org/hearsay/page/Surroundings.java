package org.hearsay.page;

import java.util.List;

/** Measures of the second look at a dump: what the first chances say about the lines around each one. */
final class Surroundings {
    private static final int[] STEPS = {-4, -3, -2, -1, 1, 2, 3, 4};

    private final List<Piece> pieces;
    private final double[] first;
    private final double[] mass;

    Surroundings(Sheet sheet, double[] first) {
        this.pieces = sheet.pieces();
        this.first = first;
        this.mass = new double[first.length + 1];
        for (int i = 0; i < first.length; i++) {
            Piece piece = pieces.get(i);
            double words = 1 + Math.min(100, piece.text().length() / 6.0);
            mass[i + 1] = mass[i] + words * first[i];
        }
    }

    /** The first features of each piece with those of the second look behind them. */
    float[][] append(float[][] rows) {
        int[] before = nearest(-1);
        int[] after = nearest(1);
        double total = Math.max(1, mass[first.length]);
        float[][] all = new float[rows.length][];
        Row row = new Row();
        for (int i = 0; i < rows.length; i++) {
            row.clear().add(rows[i]).add(first[i]);
            for (int step : STEPS) {
                int k = i + step;
                row.add(k < 0 || k >= first.length ? -1 : first[k]);
            }
            row.add(mean(i - 8, i)).add(mean(i + 1, i + 9));
            row.add(mass[i] / total).add((total - mass[i + 1]) / total).addLog(total);
            row.add(before[i]).add(after[i]);
            all[i] = row.values();
        }
        return all;
    }

    private double mean(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(first.length, to);
        double sum = 0;
        for (int k = start; k < end; k++) {
            sum += first[k];
        }
        return end <= start ? 0 : sum / (end - start);
    }

    /** Steps to the nearest piece that is likely text, at most 30. */
    private int[] nearest(int direction) {
        int[] steps = new int[first.length];
        int since = 30;
        for (int k = 0; k < steps.length; k++) {
            int i = direction < 0 ? k : steps.length - 1 - k;
            steps[i] = since;
            since = first[i] > 0.6 ? 1 : Math.min(30, since + 1);
        }
        return steps;
    }
}
