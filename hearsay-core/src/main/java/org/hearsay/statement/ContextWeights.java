package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.TermTable;

/** What the evidence of a pair's own words weighs beside what other pairs, speakers and days tell, as learned log-odds. */
final class ContextWeights {
    /** On pages of one language a pair that its own words do not join needs more than even odds. */
    private static final double WARY = 2;
    /** Where nothing tells that one speaker said both, more is needed too. */
    private static final double WARY_OF_SPEAKERS = 0.6;

    /** And more still where nobody known by name speaks in both articles: they may have a topic in common and no event. */
    private static final double WARY_OF_STRANGERS = 5;

    private final double[] weights;

    ContextWeights() {
        this(table());
    }

    /** @param weights in the order of {@link ContextFeatures#NAMES} */
    ContextWeights(double[] weights) {
        this.weights = weights.clone();
    }

    private static double[] table() {
        Map<String, Double> table = new HashMap<>();
        for (List<String> row :
                TermTable.load(ContextWeights.class, "context-weights.tsv").rows()) {
            table.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return ContextFeatures.NAMES.stream()
                .mapToDouble(name -> table.getOrDefault(name, 0.0))
                .toArray();
    }

    /** That two renderings are of one utterance. */
    double probability(PairContext.Open pair, ContextFeatures features) {
        double own = pair.compared().probability();
        if (pair.a().isOnPageOf(pair.b())) {
            return own;
        }
        double told = logOdds(features.of(pair));
        if (pair.compared().untold()) {
            return likely(told - (features.shareVoice(pair) ? WARY_OF_SPEAKERS : WARY_OF_STRANGERS));
        }
        if (!pair.a().content().language().equals(pair.b().content().language())) {
            return likely(told);
        }
        return Math.max(own, likely(told - WARY));
    }

    private static double likely(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    private double logOdds(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }
}
