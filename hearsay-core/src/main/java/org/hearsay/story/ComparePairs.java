package org.hearsay.story;

import java.util.List;

/** Log-odds that two articles are about one event: by their words alone. */
final class ComparePairs {
    private final List<ArticleSketch> sketches;
    private final LogOdds sameLanguage;
    private final LogOdds acrossLanguages;

    ComparePairs(List<ArticleSketch> sketches, LogOdds sameLanguage, LogOdds acrossLanguages) {
        this.sketches = sketches;
        this.sameLanguage = sameLanguage;
        this.acrossLanguages = acrossLanguages;
    }

    Tie of(int first, int second) {
        ArticleSketch a = sketches.get(first);
        ArticleSketch b = sketches.get(second);
        boolean foreign = !a.language().equals(b.language())
                && !a.language().equals("und")
                && !b.language().equals("und");
        double logOdds = (foreign ? acrossLanguages : sameLanguage).of(PairFeatures.of(a, b));
        return Tie.of(Math.min(StoryEvidence.MOST, logOdds), foreign);
    }
}
