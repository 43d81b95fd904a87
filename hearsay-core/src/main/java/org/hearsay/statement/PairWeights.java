package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.TermTable;

/** Learned weights of the evidence and the probability that they give. */
final class PairWeights {
    private final double[] weights;

    /** Those for evidence by words alone. */
    PairWeights() {
        this("pair-weights.tsv");
    }

    private PairWeights(String name) {
        Map<String, Double> table = new HashMap<>();
        for (List<String> row : TermTable.load(PairWeights.class, name).rows()) {
            table.put(row.get(0), Double.valueOf(row.get(1)));
        }
        weights = PairFeatures.NAMES.stream()
                .mapToDouble(feature -> table.getOrDefault(feature, 0.0))
                .toArray();
    }

    /** Those for evidence that a sentence model adds to. */
    static PairWeights withNearness() {
        return new PairWeights("pair-weights-nearness.tsv");
    }

    PairWeights(double[] weights) {
        this.weights = weights.clone();
    }

    /** That two renderings with this evidence are of one utterance. */
    double probability(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
