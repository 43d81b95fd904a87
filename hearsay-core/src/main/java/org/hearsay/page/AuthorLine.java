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
            "link",
            "more",
            "all posts",
            "view profile",
            "contributor",
            "contributors",
            "team",
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

    /** True for a line that is "By" and no more. */
    static boolean isBy(String text) {
        String low = text.toLowerCase(Locale.ROOT).strip();
        return BY.contains(low.endsWith(":") ? low.substring(0, low.length() - 1) : low);
    }

    /** True for two to four words that all begin with a capital, initials and particles allowed. */
    static boolean isPerson(String text) {
        String[] words = text.strip().split(" ");
        if (words.length < 2 || words.length > 4 || text.length() > 40) {
            return false;
        }
        for (String word : words) {
            boolean particle = word.length() <= 3 && Character.isLetter(word.charAt(0));
            if (word.isEmpty()
                    || !Character.isUpperCase(word.charAt(0)) && !particle
                    || word.chars()
                            .anyMatch(c ->
                                    !Character.isLetter(c) && c != '.' && c != '-' && c != '\'' && c != '\u2019')) {
                return false;
            }
        }
        return Character.isUpperCase(text.strip().charAt(0)) && LineCues.of(Prose.key(text), words.length) == null;
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
            if (isCredential(name) && !names.isEmpty()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
            } else if (isName(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static int afterBy(String text) {
        for (String by : BY) {
            if (text.regionMatches(true, 0, by, 0, by.length()) && text.length() > by.length() + 1) {
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
                "\u22C5",
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

    /** "MD", "Ph.D.", "E-RYT 200": letters after a name. */
    private static boolean isCredential(String part) {
        int capitals = 0;
        for (int i = 0; i < part.length(); i++) {
            capitals += Character.isUpperCase(part.charAt(i)) ? 1 : 0;
        }
        return part.length() >= 2 && part.length() <= 9 && capitals >= 2 && Character.isUpperCase(part.charAt(0));
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
