package org.hearsay.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Words;

/**
 * What the ends of lines tell of a text: whether they stand at a width, as in columns of print and of terminals, which line goes on with
 * the next one, and which word was broken with its line.
 */
final class LineEnds {
    private static final int WIDEST = 130;
    private static final int FEWEST_LINES = 6;
    /** Share of the width from which on a line is full. */
    private static final double FULL = 0.75;
    /** The same of one that ends as a sentence does: those before a new paragraph are shorter. */
    private static final double FULL_AT_STOP = 0.9;
    /** The same of one that ends within a sentence. */
    private static final double FULL_IN_SENTENCE = 0.6;
    /** Share of the lines that have to be full, and of those that end within a sentence. */
    private static final double MOST = 0.55;

    /** Words before which a hyphen stays and stands for a word: "two- and three-decked". */
    private static final Set<String> JOINING =
            Set.of("and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "e", "en", "of");

    private final boolean printed;
    private final int width;
    private final Set<String> words = new HashSet<>();

    /** {@code printed} says that the text was set for paper, where words are broken at the ends of lines. */
    LineEnds(List<String> lines, boolean printed) {
        this.printed = printed;
        this.width = width(lines);
        if (width > 0 || printed) {
            for (String line : lines) {
                Words.of(line).forEach(word -> words.add(word.text().toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** True if lines end at a width. */
    boolean isBroken() {
        return width > 0;
    }

    /** Adds the lines of a piece; the last one is the result. */
    String add(StringBuilder joined, String last, String text) {
        String before = last;
        for (String line : text.split("\n")) {
            if (!joined.isEmpty()) {
                boolean within = !before.isEmpty() && goesOn(before, line);
                boolean broken = within && isBroken(before) && Signs.isLetter(line.charAt(0));
                if (broken && !keepsHyphen(before, line)) {
                    joined.setLength(joined.length() - 1);
                }
                joined.append(broken ? "" : within ? " " : "\n");
            }
            joined.append(line);
            before = line;
        }
        return before;
    }

    /** True if a line goes on with the next one. */
    boolean goesOn(String line, String next) {
        if (next.isEmpty()
                || line.isEmpty()
                || PrintedHeadline.isInCapitals(line)
                || PrintedHeadline.isInCapitals(next)) {
            return false;
        }
        if (Character.isLowerCase(next.charAt(0)) || isBroken(line)) {
            return true;
        }
        return line.length() >= width * (Prose.endsSentence(line) ? FULL_AT_STOP : FULL_IN_SENTENCE);
    }

    private static boolean isBroken(String line) {
        int last = line.length() - 1;
        return last > 0 && "-\u00AC\u2010".indexOf(line.charAt(last)) >= 0 && Signs.isLetter(line.charAt(last - 1));
    }

    private boolean keepsHyphen(String line, String next) {
        int start = line.length() - 1;
        while (start > 0 && Signs.isLetter(line.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < next.length() && Signs.isLetter(next.charAt(end))) {
            end++;
        }
        return keepsHyphen(
                line.substring(start, line.length() - 1), next.substring(0, end), line.charAt(line.length() - 1));
    }

    /** A hyphen stays where the text has the word with it elsewhere, and before a capital; in print it is the line's otherwise. */
    private boolean keepsHyphen(String first, String second, char hyphen) {
        String one = first.toLowerCase(Locale.ROOT);
        String other = second.toLowerCase(Locale.ROOT);
        if (words.contains(one + other) || hyphen == '\u00AC') {
            return false;
        }
        return !printed || Character.isUpperCase(second.charAt(0)) || words.contains(one + "-" + other);
    }

    /** The text with words whole that a hyphen and a space cut: markup loses where lines ended. */
    String withWholeWords(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf("- "); at >= 0; at = text.indexOf("- ", at + 1)) {
            int end = at + 2;
            while (end < text.length() && Signs.isLetter(text.charAt(end))) {
                end++;
            }
            int start = at;
            while (start > 0 && Signs.isLetter(text.charAt(start - 1))) {
                start--;
            }
            String second = text.substring(at + 2, end);
            boolean small = !second.isEmpty() && Character.isLowerCase(second.charAt(0)) && !JOINING.contains(second);
            if (small && at - start > 1 && !keepsHyphen(text.substring(start, at), second, '-')) {
                whole.append(text, from, at);
                from = at + 2;
            }
        }
        return from == 0 ? text : whole.append(text, from, text.length()).toString();
    }

    /** The width at which lines end, 0 where most do not end at one. */
    private static int width(List<String> texts) {
        List<Integer> lengths = new ArrayList<>();
        int within = 0;
        for (String text : texts) {
            for (String line : text.split("\n")) {
                lengths.add(line.length());
                within += Prose.endsSentence(line) ? 0 : 1;
            }
        }
        int lines = lengths.size();
        if (lines < FEWEST_LINES || within < MOST * lines) {
            return 0;
        }
        lengths.sort(null);
        int widest = lengths.get(lines - 1 - Math.max(1, lines / 10));
        long full = lengths.stream().filter(length -> length >= FULL * widest).count();
        return widest <= WIDEST && full >= MOST * lines ? widest : 0;
    }
}
