package org.hearsay.collation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Trees;

/**
 * Decides which words of two renderings have no counterpart, and makes their links say so.
 *
 * <p>The model of links looks at one cell at a time; whether a word stands alone is seen better from the word: from all
 * its links, from what is left for it on the other side, from what its neighbours do. Only words that the links leave in
 * doubt are asked.
 */
final class LoneWords {
    /** A word whose chance to have no counterpart is at least this has none; settled on pairs of the training part. */
    private static final double ALONE = 0.32;

    /** The surest link of a word in doubt is at least so sure... */
    private static final float NOTHING = 0.01f;

    /** ... and less than this. */
    private static final float FIRM = 0.985f;

    /** What is left of a link of a word that is alone: less than {@link PairAligner#LINKED}. */
    private static final double BROKEN = 0.5;

    private final Trees trees;

    LoneWords(Trees trees) {
        this.trees = trees;
    }

    static LoneWords load(String resource) {
        return new LoneWords(Trees.load(LoneWords.class, resource));
    }

    static boolean isInDoubt(float surest) {
        return surest >= NOTHING && surest < FIRM;
    }

    /** Breaks the links of words that are alone, and gives each other word its surest one. */
    void settle(Rendering a, Rendering b, LinkTable links, Likeness like) {
        LoneFeatures ofA = new LoneFeatures(a, b, links, like);
        LoneFeatures ofB = ofA.turned();
        settle(links, ofA, ofB, ALONE);
    }

    void settle(LinkTable links, LoneFeatures ofA, LoneFeatures ofB, double least) {
        boolean[] aloneA = alone(ofA, links.rows(), least);
        boolean[] aloneB = alone(ofB, links.columns(), least);
        for (int i = 0; i < aloneA.length; i++) {
            for (int j = 0; j < aloneB.length; j++) {
                boolean alone = aloneA[i] || aloneB[j];
                if (alone && links.at(i, j) >= PairAligner.LINKED) {
                    links.set(i, j, BROKEN);
                } else if (!alone && (j == ofA.partner(i) || i == ofB.partner(j))) {
                    links.set(i, j, Math.max(links.at(i, j), PairAligner.LINKED));
                }
            }
        }
    }

    private boolean[] alone(LoneFeatures features, int count, double least) {
        boolean[] alone = new boolean[count];
        List<Integer> inDoubt = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (isInDoubt(features.surest(i))) {
                inDoubt.add(i);
            } else {
                alone[i] = features.surest(i) < NOTHING;
            }
        }
        if (!inDoubt.isEmpty()) {
            double[] chances = trees.chances(inDoubt.stream().map(features::of).toArray(float[][]::new));
            for (int k = 0; k < chances.length; k++) {
                alone[inDoubt.get(k)] = chances[k] >= least;
            }
        }
        return alone;
    }
}
