package org.hearsay.app.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates and times as the report writes them, never more precise than what is known. */
public final class Times {
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
        String clock = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
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
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** "Sat 26 April". */
    public static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + dayOfYear(day);
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
        String rest = minutes % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", minutes % 60);
        return "UTC" + sign + minutes / 60 + rest;
    }
}
