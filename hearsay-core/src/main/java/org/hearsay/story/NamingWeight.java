package org.hearsay.story;

/**
 * How much it speaks for one story that an article names the outlet of another: how much likelier that is of two articles of one
 * event than of any two, shared among all articles of that outlet.
 *
 * <p>What one naming adds is bounded: papers speak of each other for other reasons, too.
 */
final class NamingWeight {
    /** The share of ordered pairs of one event in which the one names the other's outlet. */
    private static final double WITHIN_STORY = 0.022;
    /** Articles beside those at hand, none of which names the outlet. */
    private static final double OTHERS = 2000;
    /** Log-odds that one naming adds, at most. */
    private static final double MOST = 1.5;

    private NamingWeight() {}

    /** Log-odds of each name that an article mentions. */
    static TermVector weigh(TermVector named, TermRarity rarity) {
        float[] weights = new float[named.size()];
        for (int i = 0; i < weights.length; i++) {
            double naming = (rarity.frequency(named.key(i)) + 1) / (rarity.articles() + OTHERS);
            weights[i] = (float) StrictMath.log(WITHIN_STORY / naming);
        }
        return named.with(weights);
    }

    /** What is taken off because the outlet has other articles. */
    static double shared(long outlet, TermRarity rarity) {
        return outlet == 0 ? 0 : StrictMath.log(Math.max(1, rarity.frequency(NamedOutlets.articlesOf(outlet))));
    }

    /** Log-odds that the naming adds; 0 where neither names the other's outlet. */
    static double of(ArticleSketch a, ArticleSketch b) {
        return Math.min(MOST, Math.max(one(a, b), one(b, a)));
    }

    private static double one(ArticleSketch naming, ArticleSketch named) {
        double weight = naming.outlets().valueOf(named.outlet());
        return weight == 0 ? 0 : Math.max(0, weight - named.outletShared());
    }
}
