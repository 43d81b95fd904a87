package org.hearsay.statement;

import org.jspecify.annotations.Nullable;

/**
 * What the words of two renderings, and who says them, tell of their being of one utterance.
 *
 * @param forbidden whether they must not meet in one statement
 * @param untold whether nothing tells that one speaker said both: alone it speaks neither for nor against it
 * @param logOdds by the evidence of their words; 0 where it was not weighed
 * @param evidence the evidence, or null where it was not weighed
 * @param features the evidence as numbers
 */
record Compared(
        boolean forbidden,
        boolean untold,
        double logOdds,
        @Nullable PairEvidence evidence,
        double[] features) {
    static final Compared FORBIDDEN = new Compared(true, false, 0, null, new double[0]);
    static final Compared UNTOLD = new Compared(false, true, 0, null, new double[0]);

    /** What is settled by more than the two tell. */
    static Compared settled(double probability) {
        return new Compared(false, false, StrictMath.log(probability / (1 - probability)), null, new double[0]);
    }

    boolean isWeighed() {
        return evidence != null;
    }

    /** From 0 to 1; 0 where something forbids it or nothing tells. */
    double probability() {
        return forbidden || untold ? 0 : 1 / (1 + StrictMath.exp(-logOdds));
    }
}
