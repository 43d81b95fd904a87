package org.hearsay.collation;

import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The cells that one stage learns from: their figures, whether they are links, and what each counts. */
final class StageCells {
    /** Of the cells that are no links the first stage sees one in so many, each counting for all of them. */
    private static final int SPARED = 3;

    private final int inputs;
    private final Random random;
    private float[] figures;
    private boolean[] links = new boolean[1 << 16];
    private float[] worth = new float[1 << 16];
    private int count;

    StageCells(boolean later, long seed) {
        this.inputs = LinkFeatures.count(later);
        this.random = new Random(seed);
        this.figures = new float[links.length * inputs];
    }

    int inputs() {
        return inputs;
    }

    void add(GoldPairs.Pair pair, LinkFeatures features, @Nullable LinkTable before) {
        Rivals rivals = before == null ? null : new Rivals(before, 0);
        Guides guides =
                before == null ? null : new Guides(pair.a().size(), pair.b().size(), before);
        float[] cell = new float[inputs];
        for (int i = 0; i < pair.a().size(); i++) {
            for (int j = 0; j < pair.b().size(); j++) {
                boolean linked = pair.isLinked(i, j);
                if (before == null ? !linked && random.nextInt(SPARED) > 0 : before.at(i, j) == 0) {
                    continue;
                }
                features.own(i, j, cell);
                if (before != null && rivals != null && guides != null) {
                    features.before(i, j, before, rivals, guides, cell, LinkFeatures.count(false));
                }
                add(cell, linked, before == null && !linked ? SPARED : 1);
            }
        }
    }

    private void add(float[] cell, boolean linked, float weight) {
        if (count == links.length) {
            links = Arrays.copyOf(links, count * 2);
            worth = Arrays.copyOf(worth, count * 2);
            figures = Arrays.copyOf(figures, count * 2 * inputs);
        }
        System.arraycopy(cell, 0, figures, count * inputs, inputs);
        links[count] = linked;
        worth[count] = weight;
        count++;
    }

    /** Several networks learned from other random starts, as one whose last unit is the mean of theirs. */
    Network learn(int voices, int hidden, int epochs, long seed) {
        float[] weights = new float[Network.size(inputs, hidden * voices)];
        int last = hidden * (inputs + 1);
        for (int voice = 0; voice < voices; voice++) {
            float[] own = new LearnStage(inputs, hidden, seed + 100 * voice)
                    .learn(figures, links, worth, count, epochs)
                    .weights();
            for (int f = 0; f <= inputs; f++) {
                System.arraycopy(own, f * hidden, weights, (f * voices + voice) * hidden, hidden);
            }
            weights[last * voices] += own[last] / voices;
            for (int h = 1; h <= hidden; h++) {
                weights[last * voices + voice * hidden + h] = own[last + h] / voices;
            }
        }
        return new Network(inputs, hidden * voices, weights);
    }
}
