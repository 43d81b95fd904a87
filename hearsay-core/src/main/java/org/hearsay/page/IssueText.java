package org.hearsay.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Reads the heading of a newspaper's issue from a string: "The Oller Herald (Oller, Ohio), October 7, 1884, Page 3", "OLLER HERALD:
 * TUESDAY, OCTOBER 7, 1884.", "Newspapers > Oller Herald > 1884 > October > 7".
 */
final class IssueText {
    private static final int LONGEST = 400;
    /** Words beside paper, day and page that such a line may have: a price, an edition, a place. */
    private static final int MOST_OTHER_WORDS = 9;
    /** Characters from the day to the mark of a page that belongs to it. */
    private static final int NEAR = 40;

    private static final String MARKS = ",;:|>/\u00BB\u203A\u2022\u00B7\u2013\u2014-()[]\n.\"\u201C\u201D\u201E";
    private static final List<String> LEADS =
            List.of("clipped from ", "full page view and text of ", "from ", "in ", "issue of ");

    private final String text;

    /**
     * What such a string tells.
     *
     * @param newspaper the paper's name, null where only a day stands
     * @param day the issue's day
     * @param paged true if it tells a page, or a number of the issue
     * @param weekday true if it names the day of the week
     * @param whole true if it tells nothing else
     */
    record Stated(@Nullable String newspaper, LocalDate day, boolean paged, boolean weekday, boolean whole) {}

    private IssueText(String text) {
        this.text = text;
    }

    /** The newspaper that a line names with a page and no day: "The Oller Herald from Oller, Ohio - Page 3"; null for other lines. */
    static @Nullable String paged(String text) {
        List<String> segments = text.length() > LONGEST ? List.of() : new IssueText(text).segments(0, text.length());
        String newspaper = last(segments);
        return newspaper != null && isPaged(text) && other(segments, newspaper) <= MOST_OTHER_WORDS ? newspaper : null;
    }

    /** Without what stands in brackets: "Le Figaro (Paris. 1854)". */
    static String withoutBrackets(String name) {
        int open = name.indexOf('(');
        open = open < 0 ? name.indexOf('[') : open;
        return open > 0 ? name.substring(0, open).strip() : name;
    }

    /** Null for what states no day, or an issue only in passing. */
    static @Nullable Stated of(String text) {
        return text.length() > LONGEST || !DateTokens.hasDigit(text) ? null : new IssueText(text).read();
    }

    private @Nullable Stated read() {
        List<DateText.Stated> days = DateText.ofPress(text);
        if (days.isEmpty()
                || days.stream().map(day -> day.moment().day()).distinct().count() > 1) {
            return null;
        }
        DateText.Stated day = days.get(0);
        List<String> before = segments(0, day.start());
        List<String> after = segments(days.get(days.size() - 1).end(), text.length());
        String newspaper = last(before);
        newspaper = newspaper == null ? first(after) : newspaper;
        int other = other(before, newspaper) + other(after, newspaper);
        String near = text.substring(
                0, Math.min(text.length(), days.get(days.size() - 1).end() + NEAR));
        boolean paged = isPaged(near);
        boolean weekday = hasWeekday(before) || hasWeekday(after);
        return new Stated(newspaper, day.moment().day(), paged, weekday, other <= MOST_OTHER_WORDS);
    }

    /** The parts between marks, without what stands in brackets. */
    private List<String> segments(int from, int to) {
        List<String> segments = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean end = i == to || isMark(i, to);
            if (end) {
                add(segments, depth == 0 ? text.substring(start, i) : "");
                start = i + 1;
            }
            if (i < to) {
                char c = text.charAt(i);
                depth += c == '(' || c == '[' ? 1 : (c == ')' || c == ']') && depth > 0 ? -1 : 0;
            }
        }
        return segments;
    }

    private static void add(List<String> segments, String part) {
        String segment = part.strip();
        boolean goesOn = segment.startsWith("and ") || segment.startsWith("AND ");
        if (goesOn && !segments.isEmpty()) {
            int at = segments.size() - 1;
            segments.set(at, segments.get(at) + " " + segment);
        } else if (!segment.isEmpty()) {
            segments.add(segment);
        }
    }

    /** Dashes part where they stand between spaces, stops behind words that are no short forms. */
    private boolean isMark(int at, int to) {
        char c = text.charAt(at);
        if (MARKS.indexOf(c) < 0) {
            return false;
        }
        boolean spaced = at == 0 || text.charAt(at - 1) == ' ';
        boolean space = at + 1 >= to || text.charAt(at + 1) == ' ';
        return switch (c) {
            case '-', '\u2013', '/' -> spaced && space;
            case '.' -> space && word(at) > 2;
            default -> true;
        };
    }

    /** Length of the word that ends before a place. */
    private int word(int end) {
        int start = end;
        while (start > 0 && Signs.isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    private static @Nullable String last(List<String> segments) {
        for (int i = segments.size() - 1; i >= 0; i--) {
            String name = name(segments.get(i));
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String first(List<String> segments) {
        return segments.stream()
                .map(IssueText::name)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    /** The newspaper that a part names; null if it names none. */
    static @Nullable String name(String segment) {
        String name = segment;
        while (!name.isEmpty() && !Signs.isLetter(name.charAt(0))) {
            name = name.substring(1);
        }
        String low = name.toLowerCase(Locale.ROOT);
        int of = low.startsWith("image ") || low.startsWith("page ") ? low.indexOf(" of ") : -1;
        name = of > 0 && of < 12 ? name.substring(of + 4) : name;
        for (String lead : LEADS) {
            name = name.toLowerCase(Locale.ROOT).startsWith(lead) ? name.substring(lead.length()) : name;
        }
        int from = name.indexOf(" from ");
        name = from > 0 ? name.substring(0, from) : name;
        int article = name.lastIndexOf(" The ");
        name = article > 0 ? name.substring(article + 1) : name;
        name = withoutEnd(name);
        return IssueWords.isNewspaper(name) ? name : null;
    }

    /** Without a weekday, a page or years behind the name: "The Oller Herald Tuesday", "Oller Herald 1871-1902". */
    private static String withoutEnd(String name) {
        String rest = name.strip();
        while (true) {
            int space = rest.lastIndexOf(' ');
            String word = Fold.plain(rest.substring(space + 1));
            boolean number = !word.isEmpty() && word.chars().noneMatch(Character::isLetter);
            boolean off = number || IssueWords.isWeekday(word) && space > 0 && !word.equals("sun") || word.equals("on");
            if (space <= 0 || !off) {
                return rest;
            }
            rest = rest.substring(0, space).strip();
        }
    }

    /** Words that are neither the paper's nor those of days, pages and numbers. */
    private static int other(List<String> segments, @Nullable String newspaper) {
        int words = 0;
        for (String segment : segments) {
            if (newspaper == null || !segment.contains(newspaper)) {
                words += (int)
                        words(segment).stream().filter(word -> !isOfIssue(word)).count();
            }
        }
        return words;
    }

    private static boolean isOfIssue(String word) {
        return IssueWords.isWeekday(word)
                || IssueWords.isPage(word)
                || IssueWords.isNumber(word)
                || word.chars().noneMatch(Character::isLetter);
    }

    private static boolean hasWeekday(List<String> segments) {
        return segments.stream().flatMap(segment -> words(segment).stream()).anyMatch(IssueWords::isWeekday);
    }

    private static List<String> words(String segment) {
        return List.of(Fold.plain(segment).split("[^\\p{L}\\p{N}'\u00B0\u2116]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** True if a word for a page or a number stands before or behind a number. */
    private static boolean isPaged(String text) {
        List<String> words = words(text);
        for (int i = 1; i < words.size(); i++) {
            String before = words.get(i - 1);
            boolean numbered = Character.isDigit(words.get(i).charAt(0));
            if (numbered && (IssueWords.isPage(before) || IssueWords.isNumber(before))) {
                return true;
            }
        }
        return false;
    }
}
