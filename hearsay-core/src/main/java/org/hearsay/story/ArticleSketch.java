package org.hearsay.story;

import java.io.Serializable;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What of an article is compared to tell its event: its terms weighed by their rarity.
 *
 * @param article id of the article
 * @param title its headline, or the first words of a text without one
 * @param published as the page states it
 * @param language two-letter code, or "und"
 * @param length words and numbers counted
 * @param all every word and number
 * @param head those of the headline and the first words
 * @param names words written with a capital inside sentences
 * @param numbers figures, without years
 * @param years four-digit years
 * @param mainNames the heaviest names
 * @param sounds the consonants of the names
 * @param outlet hash of its outlet's name, or 0
 * @param outletShared what other articles of the outlet take off where somebody names it
 * @param outlets names in it that may be outlets', with what each speaks for
 */
public record ArticleSketch(
        String article,
        String title,
        @Nullable Moment published,
        String language,
        int length,
        TermVector all,
        TermVector head,
        TermVector names,
        TermVector numbers,
        TermVector years,
        TermVector mainNames,
        TermVector sounds,
        long outlet,
        double outletShared,
        TermVector outlets)
        implements Serializable {
    private static final int MAIN = 3;

    static ArticleSketch of(TermCounts counts, TermRarity rarity) {
        TermVector all = counts.all();
        double[] rarities = rarity.of(all);
        TermVector names = TermRarity.weigh(counts.names(), all, rarities);
        return new ArticleSketch(
                counts.article(),
                counts.title(),
                counts.published(),
                counts.language(),
                counts.length(),
                TermRarity.weigh(counts.all(), all, rarities),
                TermRarity.weigh(counts.head(), all, rarities),
                names,
                TermRarity.weigh(counts.numbers(), all, rarities),
                TermRarity.weigh(counts.years(), all, rarities),
                names.heaviest(MAIN),
                rarity.weigh(counts.sounds()),
                counts.outlets().own(),
                NamingWeight.shared(counts.outlets().own(), rarity),
                NamingWeight.weigh(counts.outlets().named(), rarity));
    }
}
