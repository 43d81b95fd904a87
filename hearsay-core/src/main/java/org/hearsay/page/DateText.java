package org.hearsay.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Moment;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds calendar days, with time of day and zone where stated, in short strings: ISO 8601, RFC 822, "April 26, 2025",
 * "26. April 2025", "26/04/2025", "2025年4月26日". One pass without backtracking over more than one date.
 */
final class DateText {
    private static final Map<String, Integer> MONTHS = months();
    private static final int LONGEST = 2000;

    private final String text;
    private final boolean monthFirst;
    private final List<Token> tokens = new ArrayList<>();

    /**
     * A day as a string states it.
     *
     * @param moment the day, with time and zone where stated
     * @param start where it begins in the string
     * @param end one past its last character
     */
    record Stated(Moment moment, int start, int end) {}

    private record Token(int start, int end, int number, boolean digits) {
        int length() {
            return end - start;
        }
    }

    private DateText(String text, boolean monthFirst) {
        this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        this.monthFirst = monthFirst;
    }

    /** Every day in the string, in order; {@code monthFirst} reads 04/05/2025 as 5 April. */
    static List<Stated> find(String text, boolean monthFirst) {
        return new DateText(text, monthFirst).find();
    }

    /** The first day in the string, or null. */
    static @Nullable Moment first(String text, boolean monthFirst) {
        List<Stated> found = find(text, monthFirst);
        return found.isEmpty() ? null : found.get(0).moment();
    }

    private List<Stated> find() {
        if (!hasDigit()) {
            return List.of();
        }
        tokenise();
        List<Stated> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Match match = match(i);
            if (match == null) {
                i++;
            } else {
                Clock clock = new Clock(match.next);
                Moment moment =
                        clock.time == null ? Moment.of(match.day) : Moment.of(match.day, clock.time, clock.zone);
                int last = Math.max(match.next, clock.next) - 1;
                found.add(new Stated(
                        moment, tokens.get(i).start(), tokens.get(last).end()));
                i = last + 1;
            }
        }
        return found;
    }

    private boolean hasDigit() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    private record Match(LocalDate day, int next) {}

    private @Nullable Match match(int i) {
        Token a = tokens.get(i);
        Token b = at(i + 1);
        Token c = at(i + 2);
        if (a.digits() && a.length() == 8) {
            return match(a.number() / 10_000, a.number() / 100 % 100, a.number() % 100, i + 1);
        }
        if (b == null || c == null) {
            return null;
        }
        if (a.digits() && b.digits() && c.digits()) {
            return numbers(a, b, c, i + 3);
        }
        if (a.digits() && a.length() <= 2 && !b.digits() && (isOrdinal(b) || isOf(b))) {
            return withMonthAfter(a, isOf(b) || !isOf(c) ? i + 2 : i + 3);
        }
        if (a.digits() && a.length() <= 2) {
            return withMonthAfter(a, i + 1);
        }
        int month = month(a);
        if (month > 0 && b.digits() && b.length() <= 2) {
            Token year = isOrdinal(c) ? at(i + 3) : c;
            return isYear(year) && near(b, year, 5)
                    ? match(year.number(), month, b.number(), tokens.indexOf(year) + 1)
                    : null;
        }
        if (isYear(a) && month(b) > 0 && c.digits() && c.length() <= 2 && near(a, c, 16)) {
            return match(a.number(), month(b), c.number(), i + 3);
        }
        return null;
    }

    private @Nullable Match withMonthAfter(Token day, int at) {
        Token name = at(at);
        Token year = at(at + 1);
        if (name == null || year == null || month(name) == 0 || !near(day, name, 8)) {
            return null;
        }
        if (isOf(year) && at(at + 2) != null) {
            return isYear(at(at + 2)) ? match(at(at + 2).number(), month(name), day.number(), at + 3) : null;
        }
        if (!near(name, year, 4)) {
            return null;
        }
        if (isYear(year)) {
            return match(year.number(), month(name), day.number(), at + 2);
        }
        boolean dashed = year.digits() && year.length() == 2 && text.charAt(year.start() - 1) == '-';
        return dashed ? match(2000 + year.number(), month(name), day.number(), at + 2) : null;
    }

    private @Nullable Match numbers(Token a, Token b, Token c, int next) {
        char first = separator(a, b);
        char second = separator(b, c);
        if (first == 0 || second == 0) {
            return null;
        }
        if (isYear(a) && b.length() <= 2 && c.length() <= 2 && (first == second || first == '年')) {
            return match(a.number(), b.number(), c.number(), next);
        }
        if (a.length() > 2 || b.length() > 2 || first != second || first == ':') {
            return null;
        }
        int year = isYear(c) ? c.number() : c.length() == 2 && first != '-' ? 2000 + c.number() : 0;
        if (year == 0 || year > 2035) {
            return null;
        }
        boolean month = first == '/' || first == '-' ? monthFirst : false;
        if (a.number() > 12) {
            month = false;
        } else if (b.number() > 12) {
            month = true;
        }
        return month ? match(year, a.number(), b.number(), next) : match(year, b.number(), a.number(), next);
    }

    private char separator(Token a, Token b) {
        int gap = b.start() - a.end();
        if (gap < 1 || gap > 2) {
            return 0;
        }
        char c = text.charAt(a.end());
        boolean spaced = gap == 1 || text.charAt(a.end() + 1) == ' ';
        return spaced && "-/.\u5E74\u6708\uB144\uC6D4:".indexOf(c) >= 0 ? normal(c) : 0;
    }

    private static char normal(char c) {
        return c > 128 ? '年' : c;
    }

    private static @Nullable Match match(int year, int month, int day, int next) {
        if (year < 1900 || year > 2100) {
            return null;
        }
        try {
            return new Match(LocalDate.of(year, month, day), next);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private @Nullable Token at(int index) {
        return index < tokens.size() ? tokens.get(index) : null;
    }

    private static boolean near(Token a, Token b, int gap) {
        return b.start() - a.end() <= gap;
    }

    private static boolean isYear(@Nullable Token token) {
        return token != null
                && token.digits()
                && token.length() == 4
                && token.number() >= 1900
                && token.number() <= 2100;
    }

    private boolean isOrdinal(@Nullable Token token) {
        return token != null
                && !token.digits()
                && token.length() <= 2
                && (is(token, "st") || is(token, "nd") || is(token, "rd") || is(token, "th") || is(token, "er"));
    }

    private boolean isOf(@Nullable Token token) {
        return token != null
                && !token.digits()
                && token.length() <= 3
                && (is(token, "of") || is(token, "de") || is(token, "del"));
    }

    private boolean is(Token token, String word) {
        return token.length() == word.length() && text.regionMatches(true, token.start(), word, 0, word.length());
    }

    private int month(Token token) {
        if (token.digits() || token.length() < 3 || token.length() > 14) {
            return 0;
        }
        Integer month = MONTHS.get(Fold.plain(text.substring(token.start(), token.end())));
        return month == null ? 0 : month;
    }

    private void tokenise() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c >= '0' && c <= '9') {
                int number = c - '0';
                while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                    number = end - i < 9 ? number * 10 + text.charAt(end) - '0' : number;
                    end++;
                }
                tokens.add(new Token(i, end, number, true));
            } else if (Character.isLetter(c) && !isEastAsianMark(c)) {
                while (end < text.length() && (Character.isLetter(text.charAt(end)) || isMark(text.charAt(end)))) {
                    end++;
                }
                tokens.add(new Token(i, end, 0, false));
            }
            i = end;
        }
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isEastAsianMark(char c) {
        return c == '\u5E74' || c == '\u6708' || c == '\u65E5' || c == '\uB144' || c == '\uC6D4' || c == '\uC77C';
    }

    /** Time of day and zone after a day, if any. */
    private final class Clock {
        private @Nullable LocalTime time;
        private @Nullable ZoneOffset zone;
        private int next;

        private Clock(int from) {
            next = from;
            int i = from;
            int skipped = 0;
            while (at(i) != null && !at(i).digits() && skipped < 2 && !isTimeLetter(at(i))) {
                i++;
                skipped++;
            }
            if (at(i) != null && !at(i).digits() && isTimeLetter(at(i))) {
                i++;
            }
            Token hour = at(i);
            Token minute = at(i + 1);
            if (hour == null
                    || minute == null
                    || !hour.digits()
                    || !minute.digits()
                    || hour.length() > 2
                    || minute.length() != 2
                    || minute.start() != hour.end() + 1
                    || ":.hH".indexOf(text.charAt(hour.end())) < 0
                    || hour.start() - tokens.get(from - 1).end() > 20) {
                return;
            }
            i += 2;
            int seconds = 0;
            if (at(i) != null && at(i).digits() && at(i).length() == 2 && text.charAt(at(i).start() - 1) == ':') {
                seconds = at(i).number();
                i++;
                if (at(i) != null && at(i).digits() && text.charAt(at(i).start() - 1) == '.') {
                    i++;
                }
            }
            int hours = hour.number();
            Token half = at(i);
            if (half != null && !half.digits() && near(tokens.get(i - 1), half, 2)) {
                boolean single = half.length() == 1 && at(i + 1) != null && is(at(i + 1), "m");
                if (is(half, "pm") || single && is(half, "p")) {
                    hours = hours < 12 ? hours + 12 : hours;
                    i += single ? 2 : 1;
                } else if (is(half, "am") || single && is(half, "a")) {
                    hours = hours == 12 ? 0 : hours;
                    i += single ? 2 : 1;
                }
            }
            if (hours > 23 || minute.number() > 59 || seconds > 59) {
                return;
            }
            time = LocalTime.of(hours, minute.number(), seconds);
            next = i;
            zone(i);
        }

        private boolean isTimeLetter(Token token) {
            return is(token, "t") || is(token, "at") || is(token, "um") || is(token, "kl");
        }

        private void zone(int i) {
            Token token = at(i);
            int end = tokens.get(i - 1).end();
            if (end < text.length()
                    && (text.charAt(end) == '+'
                            || text.charAt(end) == '-'
                            || text.startsWith(" +", end)
                            || text.startsWith(" -", end))
                    && token != null
                    && token.digits()) {
                char sign = text.charAt(end) == ' ' ? text.charAt(end + 1) : text.charAt(end);
                if (token.start() - end > 2) {
                    return;
                }
                int hours = token.length() == 4 ? token.number() / 100 : token.number();
                int minutes = token.length() == 4 ? token.number() % 100 : 0;
                next = i + 1;
                if (token.length() == 2
                        && at(i + 1) != null
                        && at(i + 1).digits()
                        && at(i + 1).start() == token.end() + 1
                        && text.charAt(token.end()) == ':') {
                    minutes = at(i + 1).number();
                    next = i + 2;
                }
                if (hours <= 14 && minutes < 60) {
                    int total = (hours * 60 + minutes) * (sign == '-' ? -60 : 60);
                    zone = ZoneOffset.ofTotalSeconds(total);
                }
            } else if (token != null && !token.digits() && near(tokens.get(i - 1), token, 2)) {
                zone = named(text.substring(token.start(), token.end()));
                next = zone == null ? next : i + 1;
            }
        }

        private @Nullable ZoneOffset named(String name) {
            return switch (name) {
                case "Z", "UTC", "GMT" -> ZoneOffset.UTC;
                case "EST", "CDT" -> ZoneOffset.ofHours(-5);
                case "EDT" -> ZoneOffset.ofHours(-4);
                case "CST", "MDT" -> ZoneOffset.ofHours(-6);
                case "MST", "PDT" -> ZoneOffset.ofHours(-7);
                case "PST" -> ZoneOffset.ofHours(-8);
                case "BST", "CET" -> ZoneOffset.ofHours(1);
                case "CEST", "EET", "SAST" -> ZoneOffset.ofHours(2);
                case "MSK", "EEST" -> ZoneOffset.ofHours(3);
                case "JST", "KST" -> ZoneOffset.ofHours(9);
                default -> null;
            };
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (var row : TermTable.load(DateText.class, "months.tsv").rows()) {
            for (String name : row.get(1).split(" ")) {
                months.putIfAbsent(Fold.plain(name), Integer.valueOf(row.get(0)));
            }
        }
        return Collections.unmodifiableMap(months);
    }
}
