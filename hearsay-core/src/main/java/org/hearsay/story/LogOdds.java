package org.hearsay.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.text.TermTable;

/** A weighted sum that gives log-odds. */
final class LogOdds {
    private final double[] weights;

    LogOdds(double[] weights) {
        this.weights = weights.clone();
    }

    /**
     * Reads the weights of one decision from the table that ships with this step.
     *
     * @throws IllegalStateException if a feature has no weight there
     */
    static LogOdds read(String decision, List<String> features) {
        Map<String, Double> table = new TreeMap<>();
        for (List<String> row : TermTable.load(LogOdds.class, "weights.tsv").rows()) {
            if (row.get(0).equals(decision)) {
                table.put(row.get(1), Double.valueOf(row.get(2)));
            }
        }
        double[] weights = new double[features.size()];
        for (int i = 0; i < weights.length; i++) {
            Double weight = table.get(features.get(i));
            if (weight == null) {
                throw new IllegalStateException("no weight for " + decision + " " + features.get(i));
            }
            weights[i] = weight;
        }
        return new LogOdds(weights);
    }

    double of(double[] values) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
