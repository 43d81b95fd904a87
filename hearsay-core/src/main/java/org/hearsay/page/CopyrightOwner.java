package org.hearsay.page;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a copyright line names: "© 2025 Name. All rights reserved.", "Copyright 2025 Name Ltd". */
final class CopyrightOwner {
    private static final String COPYRIGHT = "copyright";
    private static final String RESERVED = "all rights reserved";
    private static final int LONGEST_LINE = 200;
    private static final int MOST_WORDS_OF_LINE = 30;
    private static final int MOST_WORDS = 5;

    /** What stands behind a company's name and is no part of its paper's. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ltd", "limited", "inc", "llc", "llp", "plc", "gmbh", "ag", "kg", "corp", "jsc", "sa", "srl", "bv", "nv",
            "ab", "oy", "pty", "pte", "ооо", "зао", "тов");

    private CopyrightOwner() {}

    /** The name behind the sign, or behind the word where a year follows it; null if there is none. */
    static @Nullable String of(String text) {
        int word = text.indexOf('\u00A9') >= 0 ? -1 : word(text);
        return word < 0 ? signed(text) : behind(text, word);
    }

    /** The name behind the sign, or before it where nothing but years is behind; null if there is none. */
    static @Nullable String signed(String text) {
        int sign = text.indexOf('\u00A9');
        String name = sign < 0 ? null : behind(text, sign + 1);
        return sign >= 0 && name == null ? before(text, sign) : name;
    }

    /** "Oller Herald © 2001-2031": the whole line before the sign. */
    private static @Nullable String before(String text, int sign) {
        String name = text.substring(0, sign).strip();
        boolean bare = firstLetter(text, sign) == text.length() && text.length() > sign + 1;
        boolean named = !name.isEmpty() && Prose.words(name) <= MOST_WORDS && firstLetter(name, 0) == 0;
        return bare && named && name.chars().noneMatch(c -> "|.:".indexOf(c) >= 0) ? withoutForm(name) : null;
    }

    /** Where a year follows the word "Copyright" in a short line, or -1: other lines speak of the law. */
    private static int word(String text) {
        for (int at = 0; at + COPYRIGHT.length() < text.length(); at++) {
            if (text.charAt(at) != 'C' || !text.regionMatches(true, at, COPYRIGHT, 0, COPYRIGHT.length())) {
                continue;
            }
            int next = at + COPYRIGHT.length();
            while (next < text.length() && " (cC)".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            boolean dated = next < text.length() && Character.isDigit(text.charAt(next));
            return dated && Prose.words(text) <= MOST_WORDS_OF_LINE ? next : -1;
        }
        return -1;
    }

    /** The name that begins behind a place of a short line; null if none does. */
    static @Nullable String behind(@Nullable String text, int from) {
        if (text == null || text.length() > LONGEST_LINE || text.contains("/")) {
            return null;
        }
        int start = firstLetter(text, from);
        if (text.regionMatches(true, start, COPYRIGHT, 0, COPYRIGHT.length())) {
            start = firstLetter(text, start + COPYRIGHT.length());
        }
        int end = start;
        while (end < text.length() && !isReserved(text, end) && !ends(text, end)) {
            end++;
        }
        String name = text.substring(start, end).strip();
        return Prose.words(name) <= MOST_WORDS && !name.isEmpty() ? withoutForm(withoutYear(name)) : null;
    }

    private static boolean isReserved(String text, int at) {
        return Signs.small(text.charAt(at)) == RESERVED.charAt(0)
                && text.regionMatches(true, at, RESERVED, 0, RESERVED.length());
    }

    /** A hyphen within a name ends nothing. */
    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean hyphen = c == '-' && at > 0 && text.charAt(at - 1) != ' ';
        return !hyphen && ".,|/(;-\u2013\u00B7\u2022\u2219".indexOf(c) >= 0;
    }

    private static int firstLetter(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** "Oller Herald" for "Oller Herald 2031". */
    private static String withoutYear(String name) {
        int end = name.length();
        while (end > 0 && (Character.isDigit(name.charAt(end - 1)) || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.length() - end == 5 && name.charAt(end) == ' ' ? name.substring(0, end) : name;
    }

    /** "Oller Herald" for "Oller Herald Ltd"; a name that is nothing else stays. */
    private static String withoutForm(String name) {
        int space = name.lastIndexOf(' ');
        boolean form =
                space > 0 && LEGAL_FORMS.contains(name.substring(space + 1).toLowerCase(Locale.ROOT));
        return form ? name.substring(0, space) : name;
    }
}
