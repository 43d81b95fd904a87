package org.hearsay.story;

import org.hearsay.gloss.Glossary;

/**
 * The learned decisions of the step.
 *
 * @param pair whether two articles in one language tell one event
 * @param pairByGlosses the same of two languages that are both read as English
 * @param pairAcrossLanguages the same where one cannot be read: by names and figures
 * @param merge whether two groups of articles are one story
 * @param mergeByGlosses the same where pairs of articles in two languages lie between them
 */
record Decisions(
        LogOdds pair, LogOdds pairByGlosses, LogOdds pairAcrossLanguages, LogOdds merge, LogOdds mergeByGlosses) {
    /** Those that ship with the step. */
    static Decisions learned() {
        return new Decisions(
                LogOdds.read("pair", PairFeatures.NAMES),
                LogOdds.read("pair-by-glosses", GlossedPairFeatures.NAMES),
                LogOdds.read("pair-across-languages", PairFeatures.NAMES),
                LogOdds.read("merge", MergeFeatures.NAMES),
                LogOdds.read("merge-by-glosses", MergeFeatures.NAMES));
    }

    /** Log-odds that two articles are about one event: by their words alone. */
    Tie compare(ArticleSketch a, ArticleSketch b) {
        boolean foreign = areForeign(a.language(), b.language());
        double logOdds = !foreign
                ? pair.of(PairFeatures.of(a, b))
                : areRead(a.language(), b.language())
                        ? pairByGlosses.of(GlossedPairFeatures.of(a, b))
                        : pairAcrossLanguages.of(PairFeatures.of(a, b));
        return Tie.of(Math.min(StoryEvidence.MOST, logOdds), foreign, NamingWeight.of(a, b));
    }

    /** Log-odds that two stories in the making are one, time aside; of one article in each, in two languages, what is told of the pair. */
    double merge(Draft first, Draft second, Tie between) {
        if (between.foreign == 1 && between.pairs == 1) {
            return between.sum;
        }
        return (between.foreign == 0 ? merge : mergeByGlosses).of(MergeFeatures.of(first, second, between));
    }

    static boolean areForeign(String one, String other) {
        return !one.equals(other) && !one.equals("und") && !other.equals("und");
    }

    private static boolean areRead(String one, String other) {
        return Glossary.reads(one) && Glossary.reads(other);
    }
}
