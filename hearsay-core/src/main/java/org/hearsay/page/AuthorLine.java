package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads names from a byline: "By Ann Lee and Jo Ray, Special to the Post". */
final class AuthorLine {
    private static final List<String> BY = List.of(
            "written by",
            "posted by",
            "story by",
            "article by",
            "words by",
            "reported by",
            "published by",
            "authored by",
            "by",
            "von",
            "par",
            "por",
            "di",
            "door",
            "av",
            "af",
            "автор",
            "yazan",
            "tekst",
            "text",
            "author",
            "authors");
    private static final Set<String> NOT_NAMES = Set.of(
            "admin",
            "administrator",
            "staff",
            "editor",
            "webmaster",
            "author",
            "authors",
            "null",
            "none",
            "unknown",
            "guest",
            "anonymous",
            "user",
            "wordpress",
            "default",
            "share",
            "follow",
            "updated",
            "published",
            "home",
            "read more");

    private AuthorLine() {}

    static boolean hasBy(String text) {
        return afterBy(text.strip()) > 0;
    }

    /** The names in the line, in order; none if it holds no name. */
    static List<String> names(String line) {
        String text = Prose.fold(line.replace('\n', ' '));
        if (text.startsWith("http") || text.startsWith("@") || text.length() > 400) {
            return List.of();
        }
        text = text.substring(afterBy(text));
        text = untilEnd(text);
        List<String> names = new ArrayList<>();
        for (String part : parts(text)) {
            String name = part.strip();
            if (isName(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static int afterBy(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        for (String by : BY) {
            if (low.startsWith(by) && text.length() > by.length() + 1) {
                char next = text.charAt(by.length());
                if (next == ' ' || next == ':') {
                    int at = by.length();
                    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ':')) {
                        at++;
                    }
                    boolean capital = at < text.length() && !Character.isLowerCase(text.charAt(at));
                    return capital || next == ':' ? at : 0;
                }
            }
        }
        return 0;
    }

    /** Cuts a line where a date, a mark or an address begins. */
    private static String untilEnd(String text) {
        int end = text.length();
        for (String mark : List.of(
                " | ",
                " \u2022 ",
                " \u00B7 ",
                " - ",
                " \u2013 ",
                " \u2014 ",
                "Updated",
                "Published",
                "Posted",
                "@",
                "(",
                "http")) {
            int at = text.indexOf(mark);
            if (at > 1 && at < end) {
                end = at;
            }
        }
        String cut = text.substring(0, end);
        List<DateText.Stated> dates = DateText.find(cut, false);
        return dates.isEmpty() ? cut : cut.substring(0, dates.get(0).start());
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String spaced = text.replace(" & ", ", ")
                .replace(" und ", ", ")
                .replace(" et ", ", ")
                .replace(" y ", ", ")
                .replace("; ", ", ");
        int at;
        String rest = spaced;
        while ((at = rest.indexOf(" and ")) >= 0) {
            rest = rest.substring(0, at) + ", " + rest.substring(at + 5);
        }
        for (String part : rest.split(",")) {
            parts.add(part);
        }
        return parts;
    }

    private static boolean isName(String name) {
        int words = Prose.words(name);
        if (words < 1 || words > 6 || name.length() < 2 || name.length() > 60) {
            return false;
        }
        boolean digits = name.chars().anyMatch(c -> c >= '0' && c <= '9');
        return !digits && !NOT_NAMES.contains(name.toLowerCase(Locale.ROOT)) && name.indexOf('/') < 0;
    }
}
