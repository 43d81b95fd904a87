package org.hearsay.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Role;
import org.jspecify.annotations.Nullable;

/** The name with which a dump begins, as a page's header does: alone, before a motto, or before the words of its menu. */
final class FirstLine {
    private static final int MOST_WORDS = 6;
    private static final int FEW_WORDS = 3;
    private static final int SHORTEST = 4;
    private static final int LONGEST_ACRONYM = 5;
    private static final int LINES = 4;
    private static final String MARKS = "|-\u2013\u2014\u2022\u00B7";

    private final Sheet sheet;
    private final CommonLines common;

    FirstLine(Sheet sheet, CommonLines common) {
        this.sheet = sheet;
        this.common = common;
    }

    /** The name, where a line above the text gives one that nothing but its form speaks against; null otherwise. */
    @Nullable
    String name(Role[] roles, String title) {
        int seen = 0;
        for (int i = 0; i < roles.length && seen < LINES && !roles[i].isText() && roles[i] != Role.TITLE; i++) {
            String text = sheet.pieces().get(i).text();
            if (sheet.isStamp(i) || isSkip(i)) {
                continue;
            }
            seen++;
            String name = of(text, i);
            if (name != null) {
                return Prose.key(name).equals(Prose.key(title)) ? null : expanded(name, i);
            }
            if (!isFurniture(Prose.key(text), Prose.words(text))) {
                return null;
            }
        }
        return null;
    }

    /** "Skip to content", "Menu": what many sites print before their names. */
    private boolean isSkip(int line) {
        return common.sites(sheet.lines().get(line).key) > 0;
    }

    private static boolean isFurniture(String key, int words) {
        return LineCues.of(key, words) != null;
    }

    private @Nullable String of(String text, int line) {
        if (sheet.lines().get(line).dated || PlainLines.isAddress(text)) {
            return null;
        }
        int mark = mark(text);
        if (mark > 0) {
            return nameOrNull(text.substring(0, mark).strip(), true);
        }
        return sheet.lines().get(line).words <= MOST_WORDS ? nameOrNull(text, false) : beforeMenu(text);
    }

    private static int mark(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean parts = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            if (MARKS.indexOf(text.charAt(i)) >= 0 && parts) {
                return i;
            }
        }
        return -1;
    }

    /** What stands before the first word of a menu in a line that joins both. */
    private @Nullable String beforeMenu(String text) {
        String[] words = text.split(" ");
        int end = 0;
        for (int i = 0; i < words.length && i <= MOST_WORDS; i++) {
            String key = Prose.key(words[i]);
            if (i > 0 && (common.sites(key) > 1 || LineCues.of(key, 1) == Role.FURNITURE)) {
                return nameOrNull(text.substring(0, end).strip(), false);
            }
            end += words[i].length() + 1;
        }
        return null;
    }

    /** Words that all begin with capitals, small ones between them aside; where a mark parts it from a motto the first of few words ("Corriere delle Valli | Sport"). */
    private @Nullable String nameOrNull(String text, boolean parted) {
        int words = Prose.words(text);
        String key = Prose.key(text);
        boolean plain = text.chars().noneMatch(c -> ":;!?,()[]{}@#/\\+*\u00A9$\u20AC\u00A3".indexOf(c) >= 0);
        if (!plain
                || words < 1
                || words > MOST_WORDS
                || key.length() < SHORTEST && !isAcronym(text)
                || common.sites(key) > 0
                || isFurniture(key, words)) {
            return null;
        }
        boolean few = parted && words > 1 && words <= FEW_WORDS;
        for (String word : text.split(" ")) {
            boolean small = few || word.length() <= 3 || word.chars().noneMatch(Character::isLetter);
            if (!small && Character.isLowerCase(word.charAt(0))) {
                return null;
            }
        }
        return Character.isLowerCase(text.charAt(0)) ? null : withoutPlace(text);
    }

    /** "Harbour Daily" for "Harbour Daily SINGAPORE": headers print the place of an edition in capitals. */
    private static String withoutPlace(String name) {
        int last = name.lastIndexOf(' ');
        boolean place = last > 0 && name.length() - last > LONGEST_ACRONYM && isAcronym(name.substring(last + 1));
        boolean mixed = last > 0
                && name.indexOf(' ') < last
                && Arrays.stream(name.substring(0, last).split(" ")).noneMatch(FirstLine::isAcronym);
        return place && mixed ? name.substring(0, last) : name;
    }

    static boolean isAcronym(String text) {
        return text.length() >= 2 && text.chars().allMatch(Character::isUpperCase);
    }

    /** "Oller News Agency" where the line below "ONA" says so. */
    private String expanded(String name, int line) {
        List<Piece> pieces = sheet.pieces();
        if (isAcronym(name) && line + 1 < pieces.size()) {
            String next = pieces.get(line + 1).text();
            return initials(next).equals(name) ? next : name;
        }
        return name;
    }

    /** The first letters of all words. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
