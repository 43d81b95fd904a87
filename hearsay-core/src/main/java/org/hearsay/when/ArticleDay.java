package org.hearsay.when;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.PartialDate;
import org.hearsay.model.SaidOn;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** The day of an article as the day of what it reports: where its opening names that day, or no other. */
final class ArticleDay {
    private static final double NAMED = 0.65;
    private static final double PRESENT = 0.6;
    private static final double ASSUMED = 0.45;
    /** Days before publication within which a day named in the opening is the report's own. */
    private static final int RECENT = 7;
    /** Paragraphs that make up an opening. */
    private static final int OPENING = 2;

    private final @Nullable LocalDate published;
    private final @Nullable LocalDate named;

    ArticleDay(Article article, List<DatedSpan> dates) {
        this.published =
                article.published() == null ? null : article.published().day();
        this.named = published == null ? null : named(article.text(), dates, published);
    }

    @Nullable
    SaidOn of(Attribution attribution) {
        if (published == null) {
            return null;
        }
        PartialDate day = PartialDate.of(published);
        if (published.equals(named)) {
            return new SaidOn(day, "the article reports this day", NAMED);
        }
        if (isPresent(attribution.cue())) {
            return new SaidOn(day, "the article\u2019s day, told in the present tense", PRESENT);
        }
        return named == null && isVerb(attribution.cue())
                ? new SaidOn(day, "the article\u2019s day; it names no other", ASSUMED)
                : null;
    }

    private static @Nullable LocalDate named(String text, List<DatedSpan> dates, LocalDate published) {
        int end = 0;
        for (int i = 0; i < OPENING && end >= 0; i++) {
            int next = text.indexOf("\n\n", end);
            end = next < 0 ? text.length() : next + 2;
        }
        LocalDate own = null;
        for (DatedSpan date : dates) {
            PartialDate day = date.date();
            if (day == null || day.day() == null || CueDates.isDateline(text, date)) {
                continue;
            }
            long before = published.toEpochDay() - day.first().toEpochDay();
            if (before == 0 && date.span().start() < end) {
                return published;
            }
            if (before > 0 && before <= RECENT && own == null) {
                own = day.first();
            }
        }
        return own;
    }

    /** "According to" says nothing of a time; an empty cue stands for words quoted bare, the report's own matter. */
    private static boolean isVerb(String cue) {
        return !Fold.plain(cue).startsWith("according");
    }

    private static boolean isPresent(String cue) {
        int space = cue.indexOf(' ');
        String word = space < 0 ? cue : cue.substring(0, space);
        return word.length() > 2 && word.endsWith("s") && !word.equals("was") && !word.endsWith("ss");
    }
}
