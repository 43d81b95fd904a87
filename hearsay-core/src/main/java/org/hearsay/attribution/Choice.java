package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.ReadingJudge.Row;

/**
 * The readings of a cue against each other: the one whose words are expected to overlap the true ones best (the least risk in the
 * sense of Bayes), which need not be the likeliest one.
 *
 * @param sums log-odds of each reading, of which the highest is 0
 * @param shares the chance of each reading among all
 * @param worths how good each reading is expected to be, from 0 to 1
 * @param best index of the reading expected to be best, the first of equals
 */
record Choice(List<Row> rows, double[] sums, double[] shares, double[] worths, int best) {
    /** What a content is worth that reaches the true one by three tenths, by eight tenths, and all of it. */
    private static final double[] WORTH = {0.2, 0.4, 0.4};

    static Choice of(CueReadings cue, List<Row> rows, double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        int size = scores.length;
        double[] sums = new double[size];
        double[] shares = new double[size];
        double all = 0;
        for (int i = 0; i < size; i++) {
            sums[i] = scores[i] - highest;
            shares[i] = StrictMath.exp(sums[i]);
            all += shares[i];
        }
        double[] worths = new double[size];
        for (int i = 0; i < size; i++) {
            shares[i] /= all;
            for (int k = 0; k < size; k++) {
                worths[k] += shares[i] * worth(cue.covered(k, i));
            }
        }
        int best = 0;
        for (int i = 1; i < size; i++) {
            best = worths[i] > worths[best] ? i : best;
        }
        return new Choice(rows, sums, shares, worths, best);
    }

    /** @param covered the share of a content that two have in common, of the longer one */
    static double worth(double covered) {
        return (covered >= 0.3 ? WORTH[0] : 0) + (covered >= 0.8 ? WORTH[1] : 0) + (covered >= 1 ? WORTH[2] : 0);
    }

    Row row() {
        return rows.get(best);
    }

    Candidate reading() {
        return row().reading();
    }
}
