package org.hearsay.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The day from which relative expressions are reckoned, and TIMEX3 values at a distance from it. */
final class Anchor {
    private final @Nullable LocalDate day;

    Anchor(@Nullable LocalDate day) {
        this.day = day;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    /** The unit of the calendar (an ISO 8601 letter, {@code 10Y}, {@code 100Y}) that lies {@code steps} away. */
    String unit(String unit, long steps) {
        if (day == null || Math.abs(steps) > 100_000) {
            return vague(steps);
        }
        return switch (unit) {
            case "D" -> day.plusDays(steps).toString();
            case "W" -> week(day.plusWeeks(steps));
            case "2W" -> week(day.plusWeeks(2 * steps));
            case "M" -> month(day.plusMonths(steps));
            case "Q" -> quarter(day.plusMonths(3 * steps));
            case "Y" -> year(day.plusYears(steps));
            case "10Y" -> year(day.plusYears(10 * steps)).substring(0, 3);
            case "100Y" -> year(day.plusYears(100 * steps)).substring(0, 2);
            default -> vague(steps);
        };
    }

    String weekend(int steps) {
        return day == null ? vague(steps) : week(day.plusWeeks(steps)) + "-WE";
    }

    /** The weekday strictly before or after the anchor; {@code XXXX-WXX-n} where no day is known. */
    String otherWeekday(int weekday, boolean ahead) {
        if (day == null) {
            return "XXXX-WXX-" + weekday;
        }
        DayOfWeek of = DayOfWeek.of(weekday);
        return day.with(ahead ? TemporalAdjusters.next(of) : TemporalAdjusters.previous(of))
                .toString();
    }

    /** First day of the month in the anchor's past (its own month counts) or future. */
    static LocalDate month(LocalDate day, int month, boolean ahead) {
        int own = day.getMonthValue();
        int years = ahead ? month < own ? 1 : 0 : month > own ? -1 : 0;
        return day.withDayOfMonth(1).withMonth(month).plusYears(years);
    }

    /** The last such day of a year on or before the anchor, or the first on or after it; null if there is none. */
    static @Nullable LocalDate dayOfYear(LocalDate day, int month, int dayOfMonth, boolean ahead) {
        int step = ahead ? 1 : -1;
        for (int years = 0; years <= 8; years++) {
            int year = day.getYear() + step * years;
            PartialDate date = PartialDate.parse(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, dayOfMonth));
            if (date != null
                    && (ahead ? !date.first().isBefore(day) : !date.first().isAfter(day))) {
                return date.first();
            }
        }
        return null;
    }

    long distance(LocalDate other) {
        return day == null ? 0 : Math.abs(other.toEpochDay() - day.toEpochDay());
    }

    /** "PRESENT_REF", "PAST_REF" or "FUTURE_REF". */
    static String vague(long steps) {
        return steps == 0 ? "PRESENT_REF" : steps < 0 ? "PAST_REF" : "FUTURE_REF";
    }

    static String year(LocalDate date) {
        return String.format(Locale.ROOT, "%04d", date.getYear());
    }

    static String month(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), null).iso();
    }

    static String quarter(LocalDate date) {
        return year(date) + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
    }

    static String week(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
