package org.hearsay.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Moment;
import org.hearsay.page.DateTokens.Token;
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

    /** Four digits below this are rather a number than the year of a page. */
    private static final int EARLIEST = 1900;

    /** The year in which the first newspapers were printed. */
    private static final int EARLIEST_OF_PRESS = 1605;

    private final String text;
    private final boolean monthFirst;
    private final int earliest;
    private final DateTokens tokens;

    /**
     * A day as a string states it.
     *
     * @param moment the day, with time and zone where stated
     * @param start where it begins in the string
     * @param end one past its last character
     */
    record Stated(Moment moment, int start, int end) {}

    private DateText(String text, boolean monthFirst, int earliest) {
        this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        this.monthFirst = monthFirst;
        this.earliest = earliest;
        this.tokens = new DateTokens(this.text);
    }

    /** Every day in the string, in order; {@code monthFirst} reads 04/05/2025 as 5 April. */
    static List<Stated> find(String text, boolean monthFirst) {
        return DateTokens.hasDigit(text) ? new DateText(text, monthFirst, EARLIEST).find() : List.of();
    }

    /** Every day since newspapers are printed, in order; English words tell a month from a day, numbers begin with the day. */
    static List<Stated> ofPress(String text) {
        return DateTokens.hasDigit(text) ? new DateText(text, false, EARLIEST_OF_PRESS).find() : List.of();
    }

    /** The first day in the string, or null. */
    static @Nullable Moment first(String text, boolean monthFirst) {
        List<Stated> found = find(text, monthFirst);
        return found.isEmpty() ? null : found.get(0).moment();
    }

    private List<Stated> find() {
        List<Stated> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Match match = match(i);
            if (match == null) {
                i++;
            } else {
                ClockText clock = new ClockText(tokens, match.day, match.next);
                int last = clock.next() - 1;
                found.add(new Stated(
                        clock.moment(), tokens.get(i).start(), tokens.get(last).end()));
                i = last + 1;
            }
        }
        return found;
    }

    private record Match(LocalDate day, int next) {}

    private @Nullable Match match(int i) {
        Token a = tokens.get(i);
        Token b = tokens.at(i + 1);
        Token c = tokens.at(i + 2);
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
        int month = b.digits() && b.length() <= 2 ? month(a) : 0;
        if (month > 0) {
            Token year = isOrdinal(c) ? tokens.at(i + 3) : c;
            return isYear(year) && DateTokens.near(b, year, 5)
                    ? match(year.number(), month, b.number(), year == c ? i + 3 : i + 4)
                    : null;
        }
        boolean yearFirst = isYear(a) && month(b) > 0 && c.digits() && c.length() <= 2;
        if (yearFirst && DateTokens.near(a, c, 16) && !isYear(tokens.at(i + 3))) {
            return match(a.number(), month(b), c.number(), i + 3);
        }
        return null;
    }

    private @Nullable Match withMonthAfter(Token day, int at) {
        Token name = tokens.at(at);
        Token year = tokens.at(at + 1);
        if (name == null || year == null || month(name) == 0 || !DateTokens.near(day, name, 8)) {
            return null;
        }
        if (isOf(year) && tokens.at(at + 2) != null) {
            return isYear(tokens.at(at + 2))
                    ? match(tokens.at(at + 2).number(), month(name), day.number(), at + 3)
                    : null;
        }
        if (!DateTokens.near(name, year, 4)) {
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

    private @Nullable Match match(int year, int month, int day, int next) {
        if (year < earliest || year > DateTokens.LATEST_YEAR) {
            return null;
        }
        try {
            return new Match(LocalDate.of(year, month, day), next);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private boolean isYear(@Nullable Token token) {
        return DateTokens.isYear(token, earliest);
    }

    private boolean isOrdinal(@Nullable Token token) {
        return token != null
                && !token.digits()
                && token.length() <= 2
                && (tokens.is(token, "st")
                        || tokens.is(token, "nd")
                        || tokens.is(token, "rd")
                        || tokens.is(token, "th")
                        || tokens.is(token, "er"));
    }

    private boolean isOf(@Nullable Token token) {
        return token != null
                && !token.digits()
                && token.length() <= 3
                && (tokens.is(token, "of") || tokens.is(token, "de") || tokens.is(token, "del"));
    }

    private int month(Token token) {
        if (token.digits() || token.length() < 3 || token.length() > 14) {
            return 0;
        }
        Integer month = MONTHS.get(Fold.plain(text.substring(token.start(), token.end())));
        return month == null ? 0 : month;
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
