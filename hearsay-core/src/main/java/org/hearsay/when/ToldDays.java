package org.hearsay.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.PartialDate;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** The days that an article tells: in no words that somebody says aloud, in no line that dates the article. */
final class ToldDays {
    /** Days before publication within which a day is of the report's own matter. */
    private static final int RECENT = 7;
    /** Paragraphs that make up an opening. */
    private static final int OPENING = 2;
    /** The same in print, where lines of a headline stand above. */
    private static final int OPENING_IN_PRINT = 4;

    private static final int MOST_DAYS = 8;

    private static final LocalDate WEB = LocalDate.of(1995, 1, 1);

    private final String text;
    private final @Nullable LocalDate published;
    private final List<DatedSpan> told = new ArrayList<>();
    private final Map<PartialDate, DatedSpan> days = new LinkedHashMap<>();
    private final Set<DatedSpan> reported = new HashSet<>();
    private final @Nullable PartialDate sent;
    private final int opening;

    ToldDays(Article article, List<Attribution> attributions, List<DatedSpan> dates) {
        this.text = article.text();
        this.published =
                article.published() == null ? null : article.published().day();
        this.opening = end(text, isPrint() ? OPENING_IN_PRINT : OPENING);
        Reach aloud = new Reach(attributions, true);
        Reach said = new Reach(attributions, false);
        PartialDate dateline = null;
        for (DatedSpan date : dates) {
            int start = date.span().start();
            boolean isAloud = aloud.holds(start);
            boolean isSaid = said.holds(start);
            PartialDate day = date.date();
            if (day == null || day.day() == null) {
                continue;
            }
            if (Dateline.is(text, date.span())) {
                dateline = dateline == null ? day : dateline;
            } else if (!isAloud && !CueDates.isOwnDay(date, published) && isRecent(day)) {
                told.add(date);
                if (isSaid) {
                    reported.add(date);
                }
                if (days.size() < MOST_DAYS) {
                    days.merge(day, date, (one, other) -> reported.contains(one) && !isSaid ? other : one);
                }
            }
        }
        sent = dateline;
    }

    /** True for a page of the time when papers were printed overnight and told of the day before. */
    boolean isPrint() {
        return published != null && published.isBefore(WEB);
    }

    private boolean isRecent(PartialDate day) {
        if (published == null) {
            return true;
        }
        long before = published.toEpochDay() - day.first().toEpochDay();
        return before >= 0 && before <= (isPrint() ? 2 * RECENT : RECENT);
    }

    /** Each day where it is told first, in the order of the text; of very many the first ones. */
    Collection<DatedSpan> days() {
        return days.values();
    }

    /** The day of the dateline. */
    @Nullable
    PartialDate sent() {
        return sent;
    }

    /** True for a day within words that somebody is reported to say. */
    boolean isReported(DatedSpan date) {
        return reported.contains(date);
    }

    boolean isInOpening(DatedSpan date) {
        return date.span().start() < opening;
    }

    /** The one told last before a place, of those in {@link #days}. */
    @Nullable
    DatedSpan before(int place) {
        int low = 0;
        int high = told.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (told.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 || !days.containsKey(told.get(low - 1).date()) ? null : told.get(low - 1);
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

    /** How far what has been said reaches, asked for at one place after the other. */
    private static final class Reach {
        private final List<Span> said;
        private int next;
        private int to;

        Reach(List<Attribution> attributions, boolean aloud) {
            said = attributions.stream()
                    .filter(one -> one.place() == Attribution.IN_TEXT)
                    .filter(one -> !aloud || one.kind() == Attribution.Kind.DIRECT)
                    .flatMap(one -> one.spans().stream())
                    .sorted(Comparator.comparingInt(Span::start))
                    .toList();
        }

        boolean holds(int place) {
            for (; next < said.size() && said.get(next).start() <= place; next++) {
                to = Math.max(to, said.get(next).end());
            }
            return place < to;
        }
    }
}
