package org.hearsay.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.TermTable;

/** Reads names from a byline: "By Ann Lee and Jo Ray, Special to the Post". */
final class AuthorLine {
    private static final Map<String, List<String>> WORDS = load();
    private static final List<String> BY = WORDS.getOrDefault("by", List.of());
    private static final Pattern JOINED = Pattern.compile(" (and|&|und|et|y|e|og|och|en|и|та|і|й) ");
    /** What stands between a name and the day that was cut off. */
    private static final Pattern BEFORE_DAY = Pattern.compile(" (on|am|vom|le|el) ?$");

    private static final int MASK = (1 << 14) - 1;
    /** What the hashes of the characters end in with which they begin, since hardly any line does. */
    private static final BitSet MARKED = marked();

    private static final List<String> ENDS = WORDS.getOrDefault("end", List.of());
    private static final Set<String> NOT_NAMES = Set.copyOf(WORDS.getOrDefault("not", List.of()));
    private static final Set<String> WHEN = Set.copyOf(WORDS.getOrDefault("when", List.of()));
    private static final Set<String> ROLES = Set.copyOf(WORDS.getOrDefault("role", List.of()));
    private static final Set<String> OFFICES = Set.copyOf(WORDS.getOrDefault("office", List.of()));
    private static final Set<String> PAPERS = Set.copyOf(WORDS.getOrDefault("paper", List.of()));
    private static final Set<String> FIELDS = Set.copyOf(WORDS.getOrDefault("field", List.of()));

    private AuthorLine() {}

    static boolean hasBy(String text) {
        return afterBy(text.strip()) > 0;
    }

    /** What a line that begins with "By" says behind it. */
    static String behindBy(String text) {
        return text.substring(afterBy(text));
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
            String name = withoutOffice(part.strip());
            boolean behindPerson = !names.isEmpty() && isPerson(names.get(0));
            if (isCredential(name) && !names.isEmpty() && !isRole(names.get(names.size() - 1))) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
            } else if (isName(name) && !(behindPerson && isRole(name))) {
                names.add(name);
            }
        }
        return names;
    }

    /** True for a line that joins its last two names by "and". */
    static boolean isJoined(String line) {
        return JOINED.matcher(line).find();
    }

    /** "Ann Lee" for "Ann Lee Senior Political Reporter". */
    private static String withoutOffice(String name) {
        String[] words = name.split(" ");
        int end = words.length - 1;
        if (end < 2 || !OFFICES.contains(words[end].toLowerCase(Locale.ROOT))) {
            return name;
        }
        while (end > 0 && FIELDS.contains(words[end - 1].toLowerCase(Locale.ROOT))) {
            end--;
        }
        String person = String.join(" ", List.of(words).subList(0, end));
        return isPerson(person) ? person : name;
    }

    private static BitSet marked() {
        BitSet marked = new BitSet(MASK + 1);
        BY.forEach(by -> marked.set(begin(by, by.length() < 3 ? ' ' : by.charAt(2)) & MASK));
        return marked;
    }

    /** A hash of the first two characters and the third, large and small ones alike. */
    private static int begin(String text, char third) {
        return (Signs.small(text.charAt(0)) * 31 + folded(text.charAt(1))) * 31 + folded(third);
    }

    /** As {@link String#regionMatches} compares characters; the colon is like the space, since either may stand behind a phrase. */
    private static char folded(char c) {
        return c == ':' ? ' ' : Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Where the names begin behind a "By" at the start, or 0 for none. */
    private static int afterBy(String text) {
        if (text.length() < 4) {
            return 0;
        }
        if (MARKED.get(begin(text, text.charAt(2)) & MASK)) {
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
        }
        boolean glued = text.startsWith("By") && text.length() > 4 && Character.isUpperCase(text.charAt(2));
        return glued && Character.isLowerCase(text.charAt(3)) ? 2 : 0;
    }

    /** Where the names begin in a line that says something else first: "May 5, 2025 by Ann Lee", "Posted in News by Ann Lee". */
    private static int afterLateBy(String text) {
        int at = text.indexOf(" by ");
        boolean capital = at > 0 && at + 4 < text.length() && Character.isUpperCase(text.charAt(at + 4));
        return capital ? at + 4 : 0;
    }

    /** True for a line that names somebody behind a "by" that does not begin it. */
    static boolean hasLateBy(String text) {
        return afterBy(text) == 0 && afterLateBy(text) > 0;
    }

    /** The part of a line behind a "by" within it, else behind a day that begins it. */
    static String late(String text) {
        int by = afterLateBy(text);
        if (by > 0) {
            return text.substring(by);
        }
        List<DateText.Stated> days = DateText.find(text, true);
        boolean begins = !days.isEmpty()
                && (days.get(0).start() == 0
                        || tellsWhen(text.substring(0, days.get(0).start())));
        int at = begins ? days.get(0).end() : 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(at);
    }

    /** Cuts a line where a date, a mark or an address begins. */
    private static String untilEnd(String text) {
        int end = text.length();
        for (String mark : ENDS) {
            int at = text.indexOf(mark);
            if (at > 1 && at < end) {
                end = at;
            }
        }
        String cut = text.substring(0, end);
        List<DateText.Stated> dates = DateText.find(cut, false);
        String name = dates.isEmpty() ? cut : cut.substring(0, dates.get(0).start());
        Matcher day = BEFORE_DAY.matcher(name);
        return day.find() ? name.substring(0, day.start()) : name;
    }

    /** True if a word of it tells when rather than who: "Published Wed". */
    static boolean tellsWhen(String name) {
        for (String word : Prose.key(name).split(" ")) {
            if (WHEN.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** True for "Staff Writer", "The Team": what somebody is rather than who. */
    static boolean isRole(String name) {
        for (String word : Prose.key(name).split(" ")) {
            if (ROLES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** True for "Oller Herald": a name whose last word is one that newspapers bear. */
    static boolean isPaper(String name) {
        String key = Prose.key(name);
        return PAPERS.contains(key.substring(key.lastIndexOf(' ') + 1));
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String spaced = text.replace(" & ", ", ")
                .replace(" und ", ", ")
                .replace(" et ", ", ")
                .replace(" y ", ", ")
                .replace(" и ", ", ")
                .replace(" та ", ", ")
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

    /** "MD", "Ph.D.", "PharmD", "E-RYT 200": letters after a name; "Ed Lee" is another name. */
    private static boolean isCredential(String part) {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < part.length(); i++) {
            capitals += Character.isUpperCase(part.charAt(i)) ? 1 : 0;
            small += Character.isLowerCase(part.charAt(i)) ? 1 : 0;
        }
        boolean brief = part.length() >= 2 && part.length() <= 9;
        int most = part.indexOf(' ') < 0 ? 2 * capitals : 0;
        return brief && capitals >= 2 && small <= most && Character.isUpperCase(part.charAt(0));
    }

    private static boolean isName(String name) {
        int words = Prose.words(name);
        if (words < 1 || words > 6 || name.length() < 2 || name.length() > 60) {
            return false;
        }
        boolean digits = name.chars().anyMatch(c -> c >= '0' && c <= '9');
        return !digits && !NOT_NAMES.contains(name.toLowerCase(Locale.ROOT)) && name.indexOf('/') < 0;
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> words = new HashMap<>();
        for (var row : TermTable.load(AuthorLine.class, "byline-words.tsv").rows()) {
            words.computeIfAbsent(row.get(0), none -> new ArrayList<>())
                    .addAll(List.of(row.get(1).split(";")));
        }
        return Collections.unmodifiableMap(words);
    }
}
