package org.hearsay.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.PartialDate;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Span;
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
    /** The same in print, where lines of a headline stand above. */
    private static final int OPENING_IN_PRINT = 4;

    private static final double EVE = 0.5;
    private static final double DAY_BEFORE = 0.4;
    /** Papers that were printed overnight told of the day before; on the web articles tell of their own. */
    private static final LocalDate WEB = LocalDate.of(1995, 1, 1);

    private final @Nullable LocalDate published;
    private final @Nullable LocalDate named;
    /** Of a report in print the day before it, where its opening tells of that one. */
    private final @Nullable LocalDate eve;

    private final boolean reportsDayBefore;

    /** @param first when the first of the attributions was said by its own sentence, or null */
    ArticleDay(Article article, List<Attribution> attributions, List<DatedSpan> dates, @Nullable SaidOn first) {
        this.published =
                article.published() == null ? null : article.published().day();
        this.named = published == null
                ? null
                : named(article.text(), own(article.text(), attributions, dates, published), published);
        this.reportsDayBefore =
                published != null && first != null && first.date().equals(PartialDate.of(published.minusDays(1)));
        this.eve = published == null || !published.isBefore(WEB) ? null : eve(article.text(), dates, published);
    }

    /** The day before that of the report, or of its dateline, where its opening names it. */
    private static @Nullable LocalDate eve(String text, List<DatedSpan> dates, LocalDate published) {
        int end = end(text, OPENING_IN_PRINT);
        LocalDate sent = published;
        for (DatedSpan date : dates) {
            PartialDate day = date.date();
            if (day == null || day.day() == null || date.span().start() >= end) {
                continue;
            }
            if (CueDates.isDateline(text, date)) {
                sent = day.first();
            } else if (day.first().equals(sent.minusDays(1))) {
                return day.first();
            }
        }
        return null;
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
        if (eve != null && isVerb(attribution.cue()) && !isPresent(attribution.cue())) {
            return new SaidOn(PartialDate.of(eve), "the day before, of which the report tells", EVE);
        }
        if (isPresent(attribution.cue())) {
            return new SaidOn(day, "the article\u2019s day, told in the present tense", PRESENT);
        }
        if (reportsDayBefore && isVerb(attribution.cue())) {
            PartialDate before = PartialDate.of(published.minusDays(1));
            return new SaidOn(before, "the day before the article\u2019s, with whose words it begins", DAY_BEFORE);
        }
        return named == null && isVerb(attribution.cue())
                ? new SaidOn(day, "the article\u2019s day; it names no other", ASSUMED)
                : null;
    }

    /** Days that the article itself tells: in no words that somebody says, in no line that dates the article. */
    private static List<DatedSpan> own(
            String text, List<Attribution> attributions, List<DatedSpan> dates, LocalDate published) {
        List<Span> said = attributions.stream()
                .filter(one -> one.place() == Attribution.IN_TEXT && one.kind() == Attribution.Kind.DIRECT)
                .flatMap(one -> one.spans().stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        List<DatedSpan> own = new ArrayList<>();
        int next = 0;
        int saidTo = 0;
        for (DatedSpan date : dates) {
            for (; next < said.size() && said.get(next).start() <= date.span().start(); next++) {
                saidTo = Math.max(saidTo, said.get(next).end());
            }
            PartialDate day = date.date();
            boolean told = day != null
                    && day.day() != null
                    && date.span().start() >= saidTo
                    && !CueDates.isDateline(text, date)
                    && !CueDates.isOwnDay(date, published);
            if (told) {
                own.add(date);
            }
        }
        return own;
    }

    private static @Nullable LocalDate named(String text, List<DatedSpan> own, LocalDate published) {
        int end = end(text, OPENING);
        LocalDate other = null;
        for (DatedSpan date : own) {
            PartialDate day = date.date();
            long before = published.toEpochDay() - day.first().toEpochDay();
            if (before == 0 && date.span().start() < end) {
                return published;
            }
            if (before > 0 && before <= RECENT && other == null) {
                other = day.first();
            }
        }
        return other;
    }

    /** Where so many paragraphs end. */
    private static int end(String text, int paragraphs) {
        int end = 0;
        for (int i = 0; i < paragraphs; i++) {
            int next = text.indexOf("\n\n", end);
            end = next < 0 ? text.length() : next + 2;
        }
        return end;
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
