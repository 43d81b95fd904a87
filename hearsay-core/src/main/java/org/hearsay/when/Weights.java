package org.hearsay.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.TermTable;

/** A log-linear model: a weight for each feature; unknown features weigh nothing. */
final class Weights {
    private final Map<String, Double> weights = new HashMap<>();

    Weights(String resource) {
        for (List<String> row : TermTable.load(Weights.class, resource).rows()) {
            weights.put(row.get(0), Double.valueOf(row.get(1)));
        }
    }

    double probability(List<String> features) {
        return 1 / (1 + StrictMath.exp(-sum(features)));
    }

    double sum(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }
}
