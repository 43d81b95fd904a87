package org.hearsay.story;

import java.io.Serializable;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What of an article is compared to tell its event: its terms weighed by their rarity.
 *
 * @param article id of the article
 * @param title its headline
 * @param published as the page states it
 * @param language two-letter code, or "und"
 * @param length words and numbers counted
 * @param all every word and number
 * @param head those of the headline and the first words
 * @param names words written with a capital inside sentences
 * @param numbers figures, without years
 * @param years four-digit years
 * @param mainNames the heaviest names
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
        TermVector mainNames)
        implements Serializable {
    private static final int MAIN = 3;

    static ArticleSketch of(TermCounts counts, TermRarity rarity) {
        TermVector names = rarity.weigh(counts.names());
        return new ArticleSketch(
                counts.article(),
                counts.title(),
                counts.published(),
                counts.language(),
                counts.length(),
                rarity.weigh(counts.all()),
                rarity.weigh(counts.head()),
                names,
                rarity.weigh(counts.numbers()),
                rarity.weigh(counts.years()),
                names.heaviest(MAIN));
    }
}
