package org.hearsay.conflict;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as far as a text tells it: where it is not known when the text was printed, "on Friday" is a day of the week and "in December" a month.
 *
 * @param year of it
 * @param month from 1 to 12
 * @param day of the month
 * @param weekday from 1, Monday, to 7, where the text is printed within a week of it, so that others may tell it so
 */
record ToldDay(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer weekday) {
    /** Days around that of printing within which texts tell days of the week. */
    private static final int WEEK_OF_NEWS = 7;

    /** Days or months that may lie between two tellings of one. */
    private static final int FEW = 3;

    private static final String WEEK = "XXXX-WXX-";
    private static final String NO_YEAR = "XXXX-";
    /** A year for a month and day without one, with every day in it. */
    private static final String LEAP_YEAR = "2000-";

    /**
     * The day that a date tells, or null where it tells none.
     *
     * @param published when the text was printed, if that is known
     */
    static @Nullable ToldDay of(DatedSpan date, @Nullable Moment published) {
        if (date.type() != DatedSpan.Type.DATE && date.type() != DatedSpan.Type.TIME) {
            return null;
        }
        int time = date.value().indexOf('T', 1);
        String value = time < 0 ? date.value() : date.value().substring(0, time);
        if (value.startsWith(WEEK)) {
            char weekday = value.charAt(WEEK.length());
            return weekday >= '1' && weekday <= '7' ? new ToldDay(null, null, null, weekday - '0') : null;
        }
        boolean noYear = value.startsWith(NO_YEAR);
        PartialDate told = PartialDate.parse(noYear ? LEAP_YEAR + value.substring(NO_YEAR.length()) : value);
        return told == null ? null : of(told, noYear, published == null ? null : published.day());
    }

    static ToldDay of(PartialDate told) {
        return of(told, false, null);
    }

    private static ToldDay of(PartialDate told, boolean noYear, @Nullable LocalDate published) {
        boolean ofTheWeek = told.day() != null
                && published != null
                && Math.abs(published.toEpochDay() - told.first().toEpochDay()) <= WEEK_OF_NEWS;
        Integer weekday = ofTheWeek ? told.first().getDayOfWeek().getValue() : null;
        return new ToldDay(noYear ? null : Integer.valueOf(told.year()), told.month(), told.day(), weekday);
    }

    /** The date in full or in part; null where the year is not known. */
    @Nullable
    PartialDate date() {
        return year == null ? null : new PartialDate(year, month, day);
    }

    /** True if two events may well have it in common by chance. */
    boolean isRound() {
        return day == null;
    }

    /** True if one day may be both. */
    boolean fits(ToldDay other) {
        return fit(year, other.year) && fit(month, other.month) && fit(day, other.day) && fit(weekday, other.weekday);
    }

    private static boolean fit(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || one.equals(other);
    }

    /** True if both tell something of the same kind, by which they can be held against each other. */
    boolean meets(ToldDay other) {
        return year != null && other.year != null
                || month != null && other.month != null
                || weekday != null && other.weekday != null;
    }

    /** True if this tells no more than the other, and nothing else. */
    boolean holds(ToldDay other) {
        return holds(year, other.year)
                && holds(month, other.month)
                && holds(day, other.day)
                && holds(weekday, other.weekday);
    }

    private static boolean holds(@Nullable Integer one, @Nullable Integer other) {
        return one == null || one.equals(other);
    }

    /** How two days stand to each other, as the table of weights names it. */
    String apart(ToldDay other) {
        if (!meets(other)) {
            return "days: unlike";
        }
        String coarser = coarser(precision(), other.precision());
        if (fits(other)) {
            return precision().equals(other.precision()) ? coarser + "s: one" : "days: within";
        }
        if (!precision().equals(other.precision()) && (year == null || other.year == null)) {
            return "days: unlike";
        }
        int apart = distance(other, coarser);
        boolean slip = coarser.equals("day") && day != null && day.equals(other.day);
        return coarser + "s: " + (slip ? "a slip" : apart <= 1 ? "next" : apart <= FEW ? "few" : "far");
    }

    private static String coarser(String one, String other) {
        return one.equals("year") || other.equals("year") ? "year" : one.equals("month") ? one : other;
    }

    private String precision() {
        return day != null || weekday != null ? "day" : month != null ? "month" : "year";
    }

    /** Days, months or years between, as precise as the less precise; of weekdays the least number of days that may lie between. */
    private int distance(ToldDay other, String precision) {
        PartialDate one = date();
        PartialDate two = other.date();
        if (precision.equals("year")) {
            return Math.abs(year - other.year);
        }
        if (one != null && two != null) {
            return precision.equals("day")
                    ? Math.toIntExact(
                            Math.abs(one.first().toEpochDay() - two.first().toEpochDay()))
                    : Math.abs((one.year() - two.year()) * 12 + month - other.month);
        }
        if (weekday != null && other.weekday != null) {
            int days = Math.abs(weekday - other.weekday);
            return Math.min(days, 7 - days);
        }
        int months = Math.abs(month - other.month);
        int between = Math.min(months, 12 - months);
        return precision.equals("day") ? between * 30 + Math.abs(day - other.day) : between;
    }

    /** ISO 8601 as long as it is precise, or "Friday", "December", "6 December". */
    String printed() {
        if (year != null) {
            return new PartialDate(year, month, day).iso();
        }
        if (month == null) {
            return weekday == null ? "" : DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return day == null ? name : day + " " + name;
    }
}
