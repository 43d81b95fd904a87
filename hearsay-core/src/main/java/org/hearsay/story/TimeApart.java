package org.hearsay.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * How much the time between two groups of articles speaks for one story: how much likelier the gap is between articles
 * of one story than between any two of the collection, whose dates are taken to be spread evenly over its span.
 *
 * <p>The chances within a story are set by hand after what news does (interest falls by a third a day, one article in
 * twenty comes a month after); no data with days and stories was at hand to learn them.
 */
final class TimeApart {
    private static final double STAYS = 0.65;
    private static final double LATE = 0.05;
    private static final double LATE_DAYS = 30;
    private static final double MOST_AGAINST = -12;
    private static final double MOST_FOR = 1.5;

    private final double spanDays;

    /** @param spanDays days from the collection's first article to its last, and one */
    TimeApart(double spanDays) {
        this.spanDays = spanDays;
    }

    /** Days from the first to the last of these times, and one. */
    static double span(List<@Nullable Moment> published) {
        Range all = Range.UNKNOWN;
        for (Moment moment : published) {
            all = all.plus(Range.of(moment));
        }
        return 1 + all.days();
    }

    /** Log-odds that the gap adds; 0 where one of them has no date. */
    double logOdds(Range a, Range b) {
        if (a.from == null || b.from == null) {
            return 0;
        }
        double days = a.gap(b);
        double ifSame = (1 - LATE) * (1 - STAYS) * StrictMath.pow(STAYS, days)
                + LATE / LATE_DAYS * StrictMath.exp(-days / LATE_DAYS);
        return Math.max(MOST_AGAINST, Math.min(MOST_FOR, StrictMath.log(ifSame * spanDays)));
    }

    /**
     * When the articles of a group appeared.
     *
     * @param from start of the first one's day or minute
     * @param until end of the last one's
     */
    record Range(@Nullable Instant from, @Nullable Instant until) {
        static final Range UNKNOWN = new Range(null, null);

        static Range of(@Nullable Moment published) {
            return published == null ? UNKNOWN : new Range(published.earliest(), published.latest());
        }

        Range plus(Range other) {
            if (from == null || until == null) {
                return other;
            }
            if (other.from == null || other.until == null) {
                return this;
            }
            return new Range(
                    from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
        }

        /** Days that surely lie between the two; 0 if they overlap or one is unknown. */
        double gap(Range other) {
            if (from == null || until == null || other.from == null || other.until == null) {
                return 0;
            }
            return Math.max(0, Math.max(daysBetween(until, other.from), daysBetween(other.until, from)));
        }

        double days() {
            return from == null || until == null ? 0 : daysBetween(from, until);
        }

        private static double daysBetween(Instant start, Instant end) {
            return Duration.between(start, end).toMinutes() / 1440.0;
        }
    }
}
