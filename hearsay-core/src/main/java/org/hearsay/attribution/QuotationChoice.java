package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.QuotationSources.Option;
import org.hearsay.text.Trees;

/** Says of a quotation without cue whose it is, whether it goes on with what he said before, and how surely it is speech. */
final class QuotationChoice {
    private final Trees sources;
    private final Trees joins;
    private final Trees said;

    /**
     * @param sources trees of candidates for the source
     * @param joins trees of chosen candidates: whether the quotation is a part of the attribution that the source is from
     * @param said trees of chosen candidates: whether the quotation is an attribution of its own
     */
    QuotationChoice(Trees sources, Trees joins, Trees said) {
        this.sources = sources;
        this.joins = joins;
        this.said = said;
    }

    /**
     * A quotation with its likeliest source.
     *
     * @param joined chance that it is a part of the attribution that the source is taken from
     * @param confidence chance that it is an attribution of its own
     */
    record Judged(Range quotation, Option option, double joined, double confidence) {}

    Judged judge(QuotationSources candidates, Range quotation) {
        Option best = best(sources, candidates.of(quotation));
        float[][] row = {best.features()};
        double joined = best.from() == null ? 0 : joins.chances(row)[0];
        return new Judged(quotation, best, joined, said.chances(row)[0]);
    }

    /** The likeliest candidate, the first of equals. */
    static Option best(Trees sources, List<Option> options) {
        double[] scores = sources.scores(options.stream().map(Option::features).toArray(float[][]::new));
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return options.get(best);
    }
}
