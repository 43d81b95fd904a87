package org.hearsay.story;

import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/** What of an article is compared to tell its event. */
record ArticleSketch(
        String article,
        @Nullable Moment published,
        String language,
        int length,
        TermVector all,
        TermVector head,
        TermVector names,
        TermVector numbers,
        TermVector years,
        TermVector mainNames) {
    private static final int MAIN = 3;

    static ArticleSketch of(TermCounts counts, TermRarity rarity) {
        TermVector names = rarity.weigh(counts.names());
        return new ArticleSketch(
                counts.article(),
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
