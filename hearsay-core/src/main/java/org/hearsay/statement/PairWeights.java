package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence weighs, as log-odds: each piece by itself, and learned trees for what pieces weigh together. The trees
 * count a quarter: alone they lean on what only invented scenes have.
 */
final class PairWeights {
    private static final double TREES = 0.25;

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

    /** Those for two renderings in two languages, of which the words of one are glosses. */
    static PairWeights acrossLanguages() {
        return new PairWeights(table("pair-weights-across-languages.tsv"), null);
    }

    /** @param weights of each feature by itself, as they count beside the trees, if there are any */
    PairWeights(double[] weights, @Nullable Trees trees) {
        this.weights = weights.clone();
        this.trees = trees;
    }

    /** The weights by themselves, in the order of the features. */
    double[] weights() {
        return weights.clone();
    }

    /** What learned weights count beside trees. */
    static double[] besideTrees(double[] learned) {
        double[] weights = learned.clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= 1 - TREES;
        }
        return weights;
    }

    private static double[] table(String name) {
        Map<String, Double> table = new HashMap<>();
        for (List<String> row : TermTable.load(PairWeights.class, name).rows()) {
            table.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return PairFeatures.NAMES.stream()
                .mapToDouble(feature -> table.getOrDefault(feature, 0.0))
                .toArray();
    }

    /** That two renderings with this evidence are of one utterance. */
    double logOdds(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        if (trees != null) {
            sum += TREES * trees.score(row(features));
        }
        return sum;
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
