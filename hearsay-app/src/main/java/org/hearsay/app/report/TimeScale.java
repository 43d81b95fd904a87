package org.hearsay.app.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The scale of the strips of one story: from when to when, in equal units; by day, by hour within a day, by week above
 * fourteen days. Days without a zone are drawn as days of UTC.
 */
final class TimeScale {
    private static final int MOST_LABELS = 4;
    private static final int MOST_WEEKS = 20;

    private final LocalDateTime start;
    private final LocalDateTime end;
    private final Unit unit;
    private final int units;

    private enum Unit {
        HOURS,
        QUARTERS,
        DAYS,
        WEEKS,
        YEARS
    }

    /** A bar on the strip, in percent of its width. */
    record Bar(double left, double width, boolean openLeft) {}

    private TimeScale(LocalDateTime start, LocalDateTime end, Unit unit, int units) {
        this.start = start;
        this.end = end;
        this.unit = unit;
        this.units = units;
    }

    /** A scale that holds all these moments, or null if there is none. */
    static @Nullable TimeScale over(List<Moment> moments) {
        if (moments.isEmpty()) {
            return null;
        }
        LocalDateTime first = moments.stream()
                .map(TimeScale::from)
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        LocalDateTime last = moments.stream()
                .map(TimeScale::until)
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        boolean exact = moments.stream().allMatch(moment -> moment.time() != null && moment.zone() != null);
        if (exact && Duration.between(first, last).toHours() < 6) {
            LocalDateTime start = first.truncatedTo(ChronoUnit.HOURS);
            int hours = (int) Duration.between(start, last).toHours() + 1;
            return new TimeScale(start, start.plusHours(hours), Unit.HOURS, hours);
        }
        LocalDateTime start = first.truncatedTo(ChronoUnit.DAYS);
        int days = (int) Math.max(
                1, Math.min(400_000, Math.ceil(Duration.between(start, last).toMinutes() / 1440.0)));
        if (days == 1) {
            return new TimeScale(start, start.plusDays(1), Unit.QUARTERS, 4);
        }
        if (days <= 14) {
            return new TimeScale(start, start.plusDays(days), Unit.DAYS, days);
        }
        LocalDateTime monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int weeks = (int) Math.ceil(Duration.between(monday, last).toHours() / 168.0);
        if (weeks <= MOST_WEEKS) {
            return new TimeScale(monday, monday.plusWeeks(weeks), Unit.WEEKS, weeks);
        }
        LocalDateTime year = start.withDayOfYear(1);
        int years = last.minusSeconds(1).getYear() - year.getYear() + 1;
        return new TimeScale(year, year.plusYears(years), Unit.YEARS, years);
    }

    /** How many equal parts the strip has. */
    int units() {
        return units;
    }

    /** Where the moment lies: a day fills its day, a minute has no width. */
    Bar bar(Moment moment) {
        return bar(from(moment), moment.time() == null ? until(moment) : from(moment), false);
    }

    /** Where something lies of which two bounds are known, or one, or none. */
    Bar between(@Nullable Moment earliest, @Nullable Moment latest) {
        return bar(earliest == null ? start : from(earliest), latest == null ? end : until(latest), earliest == null);
    }

    /** A label for each unit, empty where there is no room for one. */
    Html labels() {
        int step = (units + MOST_LABELS - 1) / MOST_LABELS;
        List<Html> labels = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            boolean room = i % step == 0 && (units - i) * 5 >= units;
            labels.add(Tag.open("span").of(room ? label(i) : Html.NOTHING));
        }
        return Tag.open("span", "days").placed("--units", units, "").of(labels);
    }

    private Html label(int index) {
        LocalDateTime at =
                switch (unit) {
                    case HOURS -> start.plusHours(index);
                    case QUARTERS -> start.plusHours(index * 6L);
                    case DAYS -> start.plusDays(index);
                    case WEEKS -> start.plusWeeks(index);
                    case YEARS -> start.plusYears(index);
                };
        return switch (unit) {
            case HOURS, QUARTERS -> Html.text(at.getHour() + " h");
            case DAYS ->
                index == 0 || at.getDayOfMonth() == 1
                        ? Html.all(
                                Html.text(Integer.toString(at.getDayOfMonth())),
                                Tag.open("em").of(" " + Times.month(at.toLocalDate())))
                        : Html.text(Integer.toString(at.getDayOfMonth()));
            case WEEKS ->
                Html.text(
                        at.getDayOfMonth() + " " + Times.month(at.toLocalDate()).substring(0, 3));
            case YEARS -> Html.text(Integer.toString(at.getYear()));
        };
    }

    private Bar bar(LocalDateTime from, LocalDateTime until, boolean open) {
        double left = percent(from);
        return new Bar(left, Math.max(0, percent(until) - left), open || from.isBefore(start));
    }

    private double percent(LocalDateTime at) {
        double all = Duration.between(start, end).toSeconds();
        return Math.max(0, Math.min(100, 100 * Duration.between(start, at).toSeconds() / all));
    }

    /** Where a moment's bar begins, in UTC; a day without a zone is a day of UTC. */
    static LocalDateTime from(Moment moment) {
        return moment.time() == null ? moment.day().atStartOfDay() : utc(moment);
    }

    /** Where it ends. */
    static LocalDateTime until(Moment moment) {
        return moment.time() == null ? moment.day().plusDays(1).atStartOfDay() : utc(moment);
    }

    private static LocalDateTime utc(Moment moment) {
        Instant instant = moment.day()
                .atTime(java.util.Objects.requireNonNull(moment.time()))
                .toInstant(moment.zone() == null ? ZoneOffset.UTC : moment.zone());
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
