package org.hearsay.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures of the second look: what the first chances say about the pieces around each one, about those in the same
 * elements and about those of the same make.
 */
final class Surroundings {
    private static final int[] STEPS = {-4, -3, -2, -1, 1, 2, 3, 4};

    private final List<Piece> pieces;
    private final boolean markup;
    private final double[] first;
    private final double[] mass;
    private final Map<Integer, double[]> makes = new HashMap<>();
    private final Map<Box, double[]> boxes = new HashMap<>();

    Surroundings(Sheet sheet, double[] first) {
        this.pieces = sheet.pieces();
        this.markup = sheet.markup();
        this.first = first;
        this.mass = new double[first.length + 1];
        for (int i = 0; i < first.length; i++) {
            Piece piece = pieces.get(i);
            double words = 1 + Math.min(100, piece.text().length() / 6.0);
            mass[i + 1] = mass[i] + words * first[i];
            if (markup) {
                sum(makes.computeIfAbsent(piece.box().make, none -> new double[2]), words, first[i]);
                Box at = piece.box();
                for (int up = 0; up < 4 && at != null; up++) {
                    sum(boxes.computeIfAbsent(at, none -> new double[2]), words, first[i]);
                    at = at.parent;
                }
            }
        }
    }

    private static void sum(double[] sums, double words, double chance) {
        sums[0] += words * chance;
        sums[1] += words;
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
            row.add(mass[i] / total).add((total - mass[i + 1]) / total).add(Math.log1p(total));
            row.add(before[i]).add(after[i]);
            if (markup) {
                Piece piece = pieces.get(i);
                row.add(share(makes.get(piece.box().make)));
                Box at = piece.box();
                for (int up = 0; up < 4; up++) {
                    double[] sums = at == null ? null : boxes.get(at);
                    row.add(sums == null ? -1 : share(sums)).add(sums == null ? -1 : sums[0] / total);
                    at = at == null ? null : at.parent;
                }
            }
            all[i] = row.values();
        }
        return all;
    }

    private static double share(double @org.jspecify.annotations.Nullable [] sums) {
        return sums == null ? -1 : sums[0] / Math.max(0.001, sums[1]);
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
