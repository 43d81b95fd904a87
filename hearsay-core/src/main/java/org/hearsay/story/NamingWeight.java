package org.hearsay.story;

/**
 * How much it speaks for one story that an article names the outlet of another: how much likelier that is of two articles of one
 * event than of any two, shared among all articles of that outlet.
 *
 * <p>Of pairs of articles on one event so many hold one that names the other's outlet, counted on invented collections (17 of 770).
 * How many articles name it otherwise is counted among those at hand, with so many more beside them of which none does. What one
 * naming adds is bounded: papers speak of each other for other reasons, too.
 */
final class NamingWeight {
    private static final double WITHIN_STORY = 0.022;
    private static final double OTHERS = 2000;
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
