package org.hearsay.page;

import java.time.LocalDate;
import java.util.Map;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/** The days that a page may mean for its publication and for its last change. */
final class DateProposals {
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);

    private final boolean monthFirst;
    private final @Nullable Moment fetched;
    private final int title;
    private final int first;
    private final StatedInSource source;
    private final DateSights sights;
    private final Choice<Moment> published = new Choice<>(DateProposals::day, DateProposals::precision);
    private final Choice<Moment> modified = new Choice<>(DateProposals::day, DateProposals::precision);

    /** {@code title}, {@code first} and {@code last} are the numbers of the pieces where headline and text begin and where it ends, -1 for none. */
    DateProposals(boolean monthFirst, @Nullable Moment fetched, int title, int first, int last, StatedInSource source) {
        this.source = source;
        this.monthFirst = monthFirst;
        this.fetched = fetched;
        this.title = title;
        this.first = first;
        this.sights = new DateSights(title, first, last);
    }

    /** Where the days are seen. */
    DateSights sights() {
        return sights;
    }

    /** True if 04/05/2025 is read as 5 April. */
    boolean monthFirst() {
        return monthFirst;
    }

    int title() {
        return title;
    }

    int first() {
        return first;
    }

    Choice<Moment> published() {
        return published;
    }

    Choice<Moment> modified() {
        return modified;
    }

    void published(@Nullable String text, String source, double weight) {
        published(text == null ? null : DateText.first(text, monthFirst), source, weight);
    }

    void published(@Nullable Moment moment, String source, double weight) {
        propose(published, moment, source, weight);
    }

    void modified(@Nullable String text, String source, double weight) {
        modified(text == null ? null : DateText.first(text, monthFirst), source, weight);
    }

    void modified(@Nullable Moment moment, String source, double weight) {
        propose(modified, moment, source, weight);
    }

    void changed(@Nullable String text, String source, double weight, String sourceOfDay, double weightOfDay) {
        changed(text == null ? null : DateText.first(text, monthFirst), source, weight, sourceOfDay, weightOfDay);
    }

    /** The moment of a change; its day may be that of publication, its time of day is not. */
    void changed(@Nullable Moment moment, String source, double weight, String sourceOfDay, double weightOfDay) {
        modified(moment, source, weight);
        published(moment == null ? null : Moment.of(moment.day()), sourceOfDay, weightOfDay);
    }

    private static String day(Moment moment) {
        return moment.day().toString();
    }

    private static int precision(Moment moment) {
        return moment.zone() != null ? 2 : moment.time() != null ? 1 : 0;
    }

    private void propose(Choice<Moment> choice, @Nullable Moment stated, String source, double weight) {
        if (stated == null || stated.day().isBefore(FIRST)) {
            return;
        }
        Moment moment = byLocalClock(stated);
        boolean late = fetched != null && moment.day().isAfter(fetched.day().plusDays(1));
        choice.propose(moment, source, late ? weight * 0.1 : weight);
    }

    /** Outlets count their days by their own clock: the instant as that tells it, where the page does anywhere. */
    private Moment byLocalClock(Moment stated) {
        if (stated.time() == null || stated.zone() == null || stated.zone().getTotalSeconds() != 0) {
            return stated;
        }
        Moment here = source.byLocalClock(stated);
        return here == null ? stated : here;
    }

    /** How often the page's source writes a day in numbers with the year first, for each. */
    Map<LocalDate, Integer> inSource() {
        return source.days();
    }

    /** From 0 to 1: days stand near the headline or the begin of the text. */
    double nearness(int piece) {
        int from = title >= 0 ? title : first;
        if (from < 0) {
            return 1.0 / (1 + 0.05 * piece);
        }
        if (piece < from) {
            return 0.6 / (1 + 0.15 * (from - piece));
        }
        int distance = piece <= first ? 0 : piece - Math.max(first, from);
        return 1.0 / (1 + 0.15 * distance);
    }
}
