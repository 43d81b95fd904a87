package org.hearsay.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Finds where the text nodes of a parsed page stand in its source, one after the other. A parser that notes the place of every node and
 * attribute takes half as long again.
 */
final class TextPlaces {
    private static final int LONGEST_REFERENCE = 40;
    private static final int LETTERS = 32;

    private final String source;
    private final Set<String> skipped;
    /** For each pair of letters whether an element whose text is skipped begins with them. */
    private final boolean[] beginnings = new boolean[LETTERS * LETTERS];
    /** End tags that stand nowhere in the rest of the source. */
    private final Set<String> unclosed = new HashSet<>();
    /** Behind the last text that was found. */
    private int at;

    private int start;

    /** {@code skipped} are the elements whose text is not asked for. */
    TextPlaces(String source, Set<String> skipped) {
        this.source = source;
        this.skipped = skipped;
        skipped.forEach(name -> beginnings[pair(name.charAt(0), name.charAt(1))] = true);
    }

    /** Goes on to a node's text, which stands alone between two tags; false if it stands nowhere behind the last one. */
    boolean find(String text) {
        int from = at;
        while (from >= 0) {
            int end = end(text, from);
            if (end >= 0) {
                start = from;
                at = end;
                return true;
            }
            from = behindTag(from);
        }
        return false;
    }

    int start() {
        return start;
    }

    int end() {
        return at;
    }

    /** Behind the next tag at or after a place, the text of skipped elements included; -1 if there is none. */
    private int behindTag(int from) {
        int open = source.indexOf('<', from);
        if (open < 0 || open + 2 >= source.length()) {
            return -1;
        }
        if (source.startsWith("!--", open + 1)) {
            int end = source.indexOf("-->", open + 2);
            return end < 0 ? -1 : end + 3;
        }
        if (beginnings[pair(source.charAt(open + 1), source.charAt(open + 2))]) {
            int end = endOfSkipped(open + 1);
            if (end >= 0) {
                return end;
            }
        }
        int close = source.indexOf('>', open);
        int inside = source.indexOf('<', open + 1);
        close = inside >= 0 && inside < close ? endOfTag(open) : close;
        return close < 0 ? -1 : close + 1;
    }

    /** Where a tag ends that may have markup in the values of its attributes. */
    private int endOfTag(int open) {
        char quote = 0;
        char last = 0;
        for (int i = open; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (last == '=' && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '>') {
                return i;
            }
            last = c <= ' ' ? last : c;
        }
        return -1;
    }

    private int endOfSkipped(int from) {
        int end = from;
        while (end < source.length() && Character.isLetter(source.charAt(end))) {
            end++;
        }
        String name = source.substring(from, end).toLowerCase(Locale.ROOT);
        if (!skipped.contains(name)) {
            return -1;
        }
        String close = "</" + source.substring(from, end);
        int found = unclosed.contains(close) ? -1 : source.indexOf(close, end);
        if (found < 0) {
            unclosed.add(close);
        }
        return found;
    }

    private static int pair(char first, char second) {
        return first % LETTERS * LETTERS + second % LETTERS;
    }

    /** Where a text ends that begins at a place and fills all up to the next tag; -1 if another one stands there. */
    private int end(String text, int from) {
        if (source.startsWith(text, from)) {
            int end = from + text.length();
            return isBorder(end) ? end : endOfReferences(text, from);
        }
        return endOfReferences(text, from);
    }

    private boolean isBorder(int place) {
        return place == source.length() || source.charAt(place) == '<';
    }

    /** The same where line ends and character references take more room in the source. */
    private int endOfReferences(String text, int from) {
        int place = from;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            while (c != '\r' && place < source.length() && source.charAt(place) == '\r') {
                place++;
            }
            if (place == source.length()) {
                return -1;
            }
            char written = source.charAt(place);
            if (written == '&' && !(c == '&' && isPlain(place))) {
                int end = behindReference(place);
                String meant = Parser.unescapeEntities(source.substring(place, end), false);
                if (!text.startsWith(meant, i)) {
                    return -1;
                }
                place = end;
                i += meant.length() - 1;
            } else if (written == c) {
                place++;
            } else {
                return -1;
            }
        }
        while (place < source.length() && source.charAt(place) == '\r') {
            place++;
        }
        return isBorder(place) ? place : -1;
    }

    /** True for the sign where it does not begin a character reference that stands for itself. */
    private boolean isPlain(int place) {
        return !source.startsWith("&amp", place) && !source.startsWith("&#", place);
    }

    private int behindReference(int place) {
        int end = place + 1;
        while (end < source.length()
                && end < place + LONGEST_REFERENCE
                && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '#')) {
            end++;
        }
        return end < source.length() && source.charAt(end) == ';' ? end + 1 : end;
    }
}
