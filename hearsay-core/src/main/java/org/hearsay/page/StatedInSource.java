package org.hearsay.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/** What a page's source says of its publication outside elements and linked data: in the state of its scripts. */
final class StatedInSource {
    private static final int MOST_SOURCE = 400_000;
    private static final int MOST_DAYS = 20;
    private static final int LONGEST_VALUE = 30;
    /** How such names go on or begin where they name no publication of this page. */
    private static final List<String> OTHER =
            List.of("datepublished", "unpubl", "republ", "publisher", "public_", "end");

    /** Characters of "2025-04-26" and of "2025-04-26T22:28:35-05:00". */
    private static final int DAY = 10;

    private static final int STAMP = 25;

    private final String source;
    private @Nullable Map<Instant, Moment> local;
    private @Nullable Map<LocalDate, Integer> days;

    StatedInSource(String source) {
        this.source = source;
    }

    /** The texts that names such as {@code publishDate} or {@code "published_at"} are given, if they begin with a day. */
    List<String> published() {
        List<String> days = new ArrayList<>();
        int end = Math.min(source.length(), MOST_SOURCE);
        for (int at = source.indexOf("ubli"); at >= 0 && at < end && days.size() < MOST_DAYS; ) {
            String value = value(at);
            if (value != null) {
                days.add(value);
            }
            at = source.indexOf("ubli", at + 4);
        }
        return days;
    }

    private @Nullable String value(int at) {
        int from = at;
        while (from > 0 && isName(source.charAt(from - 1)) && at - from < 30) {
            from--;
        }
        int to = at;
        while (to < source.length() && isName(source.charAt(to)) && to - at < 30) {
            to++;
        }
        int begin = to;
        boolean given = false;
        while (begin < source.length() && begin - to < 8 && "\\\"' :=".indexOf(source.charAt(begin)) >= 0) {
            given |= source.charAt(begin) == ':' || source.charAt(begin) == '=';
            begin++;
        }
        if (!given || !isDay(begin)) {
            return null;
        }
        String name = source.substring(from, to).toLowerCase(Locale.ROOT);
        if (OTHER.stream().anyMatch(name::contains)) {
            return null;
        }
        int last = begin;
        while (last < source.length() && last - begin < LONGEST_VALUE && "\\\"'<,;&".indexOf(source.charAt(last)) < 0) {
            last++;
        }
        return source.substring(begin, last);
    }

    /** How often each day is written in numbers with the year first, parted or not: in addresses, names and scripts. */
    Map<LocalDate, Integer> days() {
        if (days == null) {
            days = countDays();
        }
        return days;
    }

    private Map<LocalDate, Integer> countDays() {
        Map<LocalDate, Integer> found = new HashMap<>();
        int end = Math.min(source.length(), MOST_SOURCE) - DAY;
        for (int at = source.indexOf("20"); at >= 0 && at < end; at = source.indexOf("20", at + 2)) {
            if (at > 0 && isDigit(source.charAt(at - 1))) {
                continue;
            }
            char mark = source.charAt(at + 4);
            boolean parted = mark == '-' || mark == '/' || mark == '_';
            boolean whole = parted
                    ? source.charAt(at + 7) == mark && !isDigit(source.charAt(at + DAY))
                    : !isDigit(source.charAt(at + 8)) && isFirstOfMonth(mark);
            LocalDate day = whole ? day(at, parted ? 1 : 0) : null;
            if (day != null) {
                found.merge(day, 1, Integer::sum);
            }
        }
        return found;
    }

    private static boolean isFirstOfMonth(char c) {
        return c == '0' || c == '1';
    }

    private @Nullable LocalDate day(int at, int gap) {
        int month = number(at + 4 + gap);
        int day = number(at + 6 + 2 * gap);
        int year = 2000 + number(at + 2);
        boolean possible = month >= 1 && month <= 12 && day >= 1 && year >= 2000;
        return possible && day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }

    /** The value of two digits, a negative number where they are none. */
    private int number(int at) {
        char tens = source.charAt(at);
        char ones = source.charAt(at + 1);
        return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -9999;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The same instant where the source states it by a local clock, or null: "22:28:35-05:00" for 03:28:35 in UTC. */
    @Nullable
    Moment byLocalClock(Moment utc) {
        if (local == null) {
            local = local();
        }
        return local.get(utc.earliest());
    }

    /** The instants that the source states with another offset than that of UTC, each as it is stated first. */
    private Map<Instant, Moment> local() {
        Map<Instant, Moment> found = new HashMap<>();
        int end = Math.min(source.length(), MOST_SOURCE) - STAMP;
        for (int at = source.indexOf('T', DAY); at >= 0 && at - DAY <= end; at = source.indexOf('T', at + 1)) {
            char sign = source.charAt(at - DAY + STAMP - 6);
            if ((sign == '+' || sign == '-') && isDay(at - DAY)) {
                Moment moment = stamp(source.substring(at - DAY, at - DAY + STAMP));
                if (moment != null) {
                    found.putIfAbsent(moment.earliest(), moment);
                }
            }
        }
        return found;
    }

    private static @Nullable Moment stamp(String text) {
        try {
            OffsetDateTime stated = OffsetDateTime.parse(text);
            return stated.getOffset().equals(ZoneOffset.UTC)
                    ? null
                    : Moment.of(stated.toLocalDate(), stated.toLocalTime(), stated.getOffset());
        } catch (DateTimeException other) {
            return null;
        }
    }

    private boolean isDay(int at) {
        if (at + 10 > source.length()) {
            return false;
        }
        char mark = source.charAt(at + 4);
        if (mark != '-' && mark != '/') {
            return false;
        }
        int month = number(at + 5);
        int day = number(at + 8);
        int year = 100 * number(at) + number(at + 2);
        boolean possible = source.charAt(at + 7) == mark && month >= 1 && month <= 12 && day >= 1 && year >= 0;
        return possible && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '-';
    }
}
