package org.hearsay.when;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.DatedSpan;
import org.jspecify.annotations.Nullable;

/** Finds dates, times, durations and sets in running news text and gives them TIMEX3 values. */
public final class ReadDates {
    /** The time expressions of an article's text, reckoned from its day of publication, in text order. */
    public List<DatedSpan> read(Article article) {
        return read(
                article.text(),
                article.published() == null ? null : article.published().day(),
                article.language());
    }

    /** The time expressions of a text in text order; without a reference, relative ones stay vague. */
    public List<DatedSpan> read(String text, @Nullable LocalDate reference, String language) {
        return List.of();
    }
}
