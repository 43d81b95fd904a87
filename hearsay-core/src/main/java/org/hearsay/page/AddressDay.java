package org.hearsay.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/** Reads a day from an address: /2025/04/26/, /2025-04-26-, /20250426/. */
final class AddressDay {
    private AddressDay() {}

    static @Nullable Moment of(String stated) {
        String url = outsideArchive(stated);
        int from = url.indexOf('/', Math.max(0, url.indexOf("//") + 2));
        for (int i = Math.max(from, 0); i + 8 < url.length(); i++) {
            if (isDigit(url, i) || !isDigit(url, i + 1)) {
                continue;
            }
            Moment yearFirst = at(url, i + 1);
            Moment day = yearFirst == null ? dayFirst(url, i + 1) : yearFirst;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** "/web/20131110121040/http://..." of a web archive tells when it fetched the page: what follows is the address. */
    private static String outsideArchive(String url) {
        int inner = url.indexOf("/http", 8);
        boolean stamped = inner > 14 && number(url, inner - 14, 8) > 0 && number(url, inner - 6, 6) >= 0;
        return stamped ? url.substring(inner + 1) : url;
    }

    private static @Nullable Moment at(String url, int start) {
        int year = number(url, start, 4);
        if (year < 1995 || year > 2099) {
            return null;
        }
        int at = start + 4;
        boolean parted = at < url.length() && "/-_.".indexOf(url.charAt(at)) >= 0;
        if (!parted) {
            boolean eight = number(url, at, 4) >= 0 && !isDigit(url, at + 4);
            return eight ? day(year, number(url, at, 2), number(url, at + 2, 2)) : null;
        }
        char mark = url.charAt(at);
        int month = isDigit(url, at + 2) ? 2 : 1;
        int next = at + 1 + month;
        if (next >= url.length() || url.charAt(next) != mark) {
            return null;
        }
        int length = isDigit(url, next + 2) ? 2 : 1;
        boolean ends = !isDigit(url, next + 1 + length);
        return ends ? day(year, number(url, at + 1, month), number(url, next + 1, length)) : null;
    }

    /** 26-04-2025, where nothing but the year's place tells a day from a month: only if the month comes second. */
    private static @Nullable Moment dayFirst(String url, int start) {
        boolean parted = number(url, start, 2) > 12
                && start + 5 < url.length()
                && "/-_.".indexOf(url.charAt(start + 2)) >= 0
                && url.charAt(start + 5) == url.charAt(start + 2);
        int year = parted ? number(url, start + 6, 4) : -1;
        boolean ends = !isDigit(url, start + 10);
        return ends && year >= 1995 && year <= 2099
                ? day(year, number(url, start + 3, 2), number(url, start, 2))
                : null;
    }

    private static @Nullable Moment day(int year, int month, int day) {
        try {
            return Moment.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String url, int start, int length) {
        int number = 0;
        for (int i = start; i < start + length; i++) {
            if (!isDigit(url, i)) {
                return -1;
            }
            number = number * 10 + url.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(String url, int at) {
        return at < url.length() && url.charAt(at) >= '0' && url.charAt(at) <= '9';
    }
}
