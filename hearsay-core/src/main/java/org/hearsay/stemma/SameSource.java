package org.hearsay.stemma;

import java.util.List;

/** How probable it is that two articles go back to one text, whichever has it from whom, by how much they share. */
final class SameSource {
    /** Names of the values, in their order, as the table of weights has them. */
    static final List<String> NAMES = List.of("one", "share-most", "share-most-root", "share-least", "words");

    private final double[] weights;

    SameSource(double[] weights) {
        this.weights = weights.clone();
    }

    static double[] values(Overlap overlap) {
        double most = Math.max(overlap.share(), overlap.shareOfOther());
        double least = Math.min(overlap.share(), overlap.shareOfOther());
        return new double[] {1, most, Math.sqrt(most), least, StrictMath.log1p(Math.min(400, overlap.words())) / 6};
    }

    double probability(Overlap overlap) {
        if (overlap.words() < Parents.FEWEST_WORDS) {
            return 0;
        }
        double sum = 0;
        double[] values = values(overlap);
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
