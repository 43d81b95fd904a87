package org.hearsay.app.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates and times as the report writes them, never more precise than what is known. */
public final class Times {
    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private static final List<String> DAYS = Stream.of(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
            .toList();

    private Times() {}

    /** "26 April 2025, 16:19 UTC". */
    public static String full(Moment moment) {
        String day = day(moment.day());
        return moment.time() == null ? day : day + ", " + clock(moment);
    }

    /** "26 April, 16:19 UTC", without the year. */
    public static String brief(Moment moment) {
        String day = dayOfYear(moment.day());
        return moment.time() == null ? day : day + ", " + clock(moment);
    }

    /** "16:19 UTC", "16:19 UTC+3", "16:19" where the zone is not known. */
    public static String clock(Moment moment) {
        LocalTime time = moment.time();
        if (time == null) {
            return "";
        }
        String clock = twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
        return moment.zone() == null ? clock : clock + " " + zone(moment.zone());
    }

    /** How precisely the moment is known: "by the day", "to the minute". */
    public static String precision(Moment moment) {
        if (moment.time() == null) {
            return "by the day";
        }
        if (moment.zone() == null) {
            return "to the minute, zone not given";
        }
        boolean utc = moment.zone().getTotalSeconds() == 0;
        return "to the minute" + (utc ? "" : "; " + moment.earliest().toString().substring(11, 16) + " UTC");
    }

    public static String day(LocalDate day) {
        return dayOfYear(day) + " " + day.getYear();
    }

    public static String dayOfYear(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    public static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    /** "Sat 26 April". */
    public static String weekday(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1) + " " + dayOfYear(day);
    }

    /** "26 April 2025", "April 2025" or "2025". */
    public static String date(PartialDate date) {
        if (date.month() == null) {
            return Integer.toString(date.year());
        }
        return date.day() == null ? month(date.first()) + " " + date.year() : day(date.first());
    }

    /** What is known of a time between two bounds, either of which may be absent. */
    public static String between(@Nullable Moment earliest, @Nullable Moment latest) {
        if (earliest == null && latest == null) {
            return "no date known";
        }
        if (earliest == null) {
            return full(latest) + " or before";
        }
        if (latest == null) {
            return full(earliest) + " or after";
        }
        if (earliest.equals(latest)) {
            return full(earliest);
        }
        if (earliest.day().equals(latest.day())) {
            return latest.time() == null ? day(latest.day()) : day(latest.day()) + ", before " + clock(latest);
        }
        return full(earliest) + " to " + full(latest);
    }

    private static String zone(ZoneOffset zone) {
        if (zone.getTotalSeconds() == 0) {
            return "UTC";
        }
        int minutes = Math.abs(zone.getTotalSeconds()) / 60;
        String sign = zone.getTotalSeconds() < 0 ? "\u2212" : "+";
        String rest = minutes % 60 == 0 ? "" : ":" + twoDigits(minutes % 60);
        return "UTC" + sign + minutes / 60 + rest;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
