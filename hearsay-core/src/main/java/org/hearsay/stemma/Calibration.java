package org.hearsay.stemma;

import java.util.List;

/**
 * Turns a probability summed over forests into how often such forecasts come true: where many pages credit their source
 * the uncredited rest is surer than one set of weights for all stories says (Platt 1999).
 */
final class Calibration {
    /** Names of the values, in their order, as the table of weights has them. */
    static final List<String> NAMES = List.of("credited-share", "log-odds", "credited-log-odds");

    private static final double LEAST = 1e-6;

    private final double[] weights;
    private final double creditedShare;

    Calibration(double[] weights, double creditedShare) {
        this.weights = weights.clone();
        this.creditedShare = creditedShare;
    }

    static double[] values(double probability, double creditedShare) {
        double inner = Math.max(LEAST, Math.min(1 - LEAST, probability));
        double logOdds = StrictMath.log(inner / (1 - inner));
        return new double[] {creditedShare, logOdds, creditedShare * logOdds};
    }

    /** From 0 to 1; what is impossible stays so. */
    double of(double probability) {
        if (probability < LEAST) {
            return probability;
        }
        double sum = 0;
        double[] values = values(probability, creditedShare);
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
