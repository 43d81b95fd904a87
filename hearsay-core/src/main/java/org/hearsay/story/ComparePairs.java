package org.hearsay.story;

import org.hearsay.gloss.Glossary;

/** Log-odds that two articles are about one event: by their words alone. */
final class ComparePairs {
    private final LogOdds sameLanguage = LogOdds.read("pair", PairFeatures.NAMES);
    /** Where the words of one are glosses of another language's. */
    private final LogOdds byGlosses = LogOdds.read("pair-by-glosses", PairFeatures.NAMES);

    /** Where they cannot be read: by names and figures. */
    private final LogOdds acrossLanguages = LogOdds.read("pair-across-languages", PairFeatures.NAMES);

    Tie of(ArticleSketch a, ArticleSketch b) {
        boolean foreign = !a.language().equals(b.language())
                && !a.language().equals("und")
                && !b.language().equals("und");
        double logOdds = weights(a, b, foreign).of(PairFeatures.of(a, b));
        return Tie.of(Math.min(StoryEvidence.MOST, logOdds), foreign);
    }

    private LogOdds weights(ArticleSketch a, ArticleSketch b, boolean foreign) {
        if (!foreign) {
            return sameLanguage;
        }
        return Glossary.reads(a.language()) && Glossary.reads(b.language()) ? byGlosses : acrossLanguages;
    }
}
