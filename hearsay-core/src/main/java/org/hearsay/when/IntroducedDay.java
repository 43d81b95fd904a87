package org.hearsay.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.PartialDate;
import org.hearsay.model.SaidOn;
import org.jspecify.annotations.Nullable;

/**
 * The day of an interview or a speech that a page prints, told once for all of it: the only day that stands before the first
 * words ("I spoke to Ada Holm on Thursday") or in the headline of a speech, if it is not long before the article's own. A speech
 * of which nothing else tells is of the day of its page; of an interview that tells none, or several, nothing is known.
 */
final class IntroducedDay {
    private static final double SURE = 0.7;
    private static final double OF_PAGE = 0.5;
    private static final int MOST_DAYS_BEFORE = 60;

    private final @Nullable SaidOn day;

    IntroducedDay(Article article, List<Attribution> attributions, List<DatedSpan> dates, ReadDates readDates) {
        Optional<Attribution> first = attributions.stream()
                .filter(IntroducedDay::isOne)
                .min(Comparator.comparingInt(one -> one.spans().get(0).start()));
        LocalDate published =
                article.published() == null ? null : article.published().day();
        day = first.isEmpty() || published == null ? null : day(article, first.get(), dates, published, readDates);
    }

    private static boolean isOne(Attribution attribution) {
        return attribution.rule().equals(Attribution.ANSWER)
                || attribution.rule().equals(Attribution.SPEECH);
    }

    private static @Nullable SaidOn day(
            Article article, Attribution first, List<DatedSpan> dates, LocalDate published, ReadDates readDates) {
        int begin = first.spans().get(0).start();
        boolean speech = first.rule().equals(Attribution.SPEECH);
        List<DatedSpan> before = new ArrayList<>();
        if (speech) {
            before.addAll(readDates.read(article.title() + "\n" + article.subtitle(), published, article.language()));
        }
        dates.stream().filter(date -> date.span().end() <= begin).forEach(before::add);
        List<DatedSpan> told = before.stream()
                .filter(date -> isShortlyBefore(date.date(), published))
                .toList();
        if (told.stream().map(DatedSpan::date).distinct().count() == 1) {
            String reason = "\u201C" + told.get(0).text() + "\u201D before the first words";
            return new SaidOn(told.get(0).date(), reason, SURE);
        }
        return speech && told.isEmpty()
                ? new SaidOn(PartialDate.of(published), "the day of the page that prints the speech", OF_PAGE)
                : null;
    }

    private static boolean isShortlyBefore(@Nullable PartialDate date, LocalDate published) {
        LocalDate day = date == null || date.day() == null ? null : date.first();
        return day != null && !day.isAfter(published) && day.isAfter(published.minusDays(MOST_DAYS_BEFORE));
    }

    /** The day of an answer or of a paragraph of a speech; null for anything else, and where nothing tells. */
    @Nullable
    SaidOn of(Attribution attribution) {
        return isOne(attribution) ? day : null;
    }
}
