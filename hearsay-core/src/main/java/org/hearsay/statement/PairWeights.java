package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence weighs, as log-odds: each piece by itself, and learned trees for what pieces weigh together. Where there
 * are trees they and the learned weights count half each: trees alone lean on what only scenes have.
 */
final class PairWeights {
    private static final double HALF = 0.5;

    private final double[] weights;
    private final @Nullable Trees trees;

    /** Those for evidence by words alone. */
    PairWeights() {
        this(table("pair-weights.tsv"), Trees.load(PairWeights.class, "pair-trees.tsv"));
    }

    /** Those for evidence that a sentence model adds to, without trees. */
    static PairWeights withNearness() {
        return new PairWeights(table("pair-weights-nearness.tsv"), null);
    }

    /** @param weights of each feature by itself, as they count beside the trees, if there are any */
    PairWeights(double[] weights, @Nullable Trees trees) {
        this.weights = weights.clone();
        this.trees = trees;
    }

    /** Half of what is learned, and all of what is settled by hand, for use beside trees. */
    static double[] besideTrees(double[] learned, double[] byHand) {
        double[] weights = new double[learned.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = HALF * learned[i] + byHand[i];
        }
        return weights;
    }

    /** The weights of all features, 0 for those that a table of the resources does not have. */
    static double[] table(String name) {
        Map<String, Double> table = new HashMap<>();
        for (List<String> row : TermTable.load(PairWeights.class, name).rows()) {
            table.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return byName(table);
    }

    /** The weights of all features, 0 for those not named. */
    static double[] byName(Map<String, Double> table) {
        return PairFeatures.NAMES.stream()
                .mapToDouble(feature -> table.getOrDefault(feature, 0.0))
                .toArray();
    }

    /** That two renderings with this evidence are of one utterance. */
    double probability(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        if (trees != null) {
            sum += HALF * trees.score(row(features));
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** The features as the trees take them. */
    static float[] row(double[] features) {
        float[] row = new float[features.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) features[i];
        }
        return row;
    }
}
