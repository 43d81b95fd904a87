package org.hearsay.stemma;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Witnesses as rows of numbered readings, one column a place; a gap is {@link #GAP}. */
final class ReadingMatrix {
    static final int GAP = -1;

    private final int[][] rows;
    private final double[] weights;

    private ReadingMatrix(int[][] rows, double[] weights) {
        this.rows = rows;
        this.weights = weights;
    }

    /** Numbers the readings of each place; places where all agree tell nothing and are left out. */
    static ReadingMatrix of(int witnesses, List<? extends List<@Nullable String>> readings) {
        int[][] rows = new int[witnesses][readings.size()];
        int places = 0;
        for (List<@Nullable String> place : readings) {
            Map<String, Integer> numbers = new HashMap<>();
            for (int witness = 0; witness < witnesses; witness++) {
                String reading = place.get(witness);
                rows[witness][places] =
                        reading == null ? GAP : numbers.computeIfAbsent(reading, none -> numbers.size());
            }
            places += numbers.size() > 1 ? 1 : 0;
        }
        for (int witness = 0; witness < witnesses; witness++) {
            rows[witness] = Arrays.copyOf(rows[witness], places);
        }
        double[] weights = new double[places];
        Arrays.fill(weights, 1);
        return new ReadingMatrix(rows, weights);
    }

    /** The same readings, each place weighing as much as it was drawn. */
    ReadingMatrix weighted(double[] drawn) {
        return new ReadingMatrix(rows, drawn);
    }

    int witnesses() {
        return rows.length;
    }

    int places() {
        return weights.length;
    }

    double weight(int place) {
        return weights[place];
    }

    int[] row(int witness) {
        return rows[witness];
    }

    /** Weight of the places where both have a reading and another one, scaled up for places where one has a gap. */
    double distance(int[] a, int[] b) {
        double apart = 0;
        double compared = 0;
        double whole = 0;
        for (int place = 0; place < weights.length; place++) {
            whole += weights[place];
            if (a[place] != GAP && b[place] != GAP) {
                compared += weights[place];
                apart += a[place] == b[place] ? 0 : weights[place];
            }
        }
        return compared == 0 ? whole : apart * whole / compared;
    }
}
