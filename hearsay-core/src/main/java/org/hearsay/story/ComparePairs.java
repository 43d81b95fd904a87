package org.hearsay.story;

/** Log-odds that two articles are about one event: by their words alone. */
final class ComparePairs {
    private final LogOdds sameLanguage = LogOdds.read("pair", PairFeatures.NAMES);
    private final LogOdds acrossLanguages = LogOdds.read("pair-across-languages", PairFeatures.NAMES);

    Tie of(ArticleSketch a, ArticleSketch b) {
        boolean foreign = !a.language().equals(b.language())
                && !a.language().equals("und")
                && !b.language().equals("und");
        double logOdds = (foreign ? acrossLanguages : sameLanguage).of(PairFeatures.of(a, b));
        return Tie.of(Math.min(StoryEvidence.MOST, logOdds), foreign);
    }
}
