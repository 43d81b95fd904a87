package org.hearsay.attribution;

import java.util.List;

/**
 * Reads two apostrophes in a row as one double quotation mark, which is how some archives print it.
 *
 * <p>The text keeps its length: the doubled mark becomes a straight double mark beside its word and a blank on the other
 * side, so that offsets stay what they were.
 */
final class DoubledMarks {
    private static final String SINGLE = "'`\u2018\u2019";
    private static final List<String> DOUBLED =
            SINGLE.chars().mapToObj(mark -> Character.toString(mark).repeat(2)).toList();

    private DoubledMarks() {}

    static boolean isDoubled(String text, int at) {
        return at >= 0
                && at + 1 < text.length()
                && text.charAt(at) == text.charAt(at + 1)
                && SINGLE.indexOf(text.charAt(at)) >= 0;
    }

    static String plain(String text) {
        if (DOUBLED.stream().noneMatch(text::contains)) {
            return text;
        }
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (!isDoubled(text, i)) {
                continue;
            }
            boolean opens = i == 0 || Character.isWhitespace(plain[i - 1]) || plain[i - 1] == '(';
            boolean three = i + 2 < plain.length && plain[i + 2] == plain[i];
            if (opens) {
                plain[i] = ' ';
                plain[i + 1] = '"';
                i += three ? 2 : 1;
            } else {
                int from = three ? i + 1 : i;
                plain[from] = '"';
                plain[from + 1] = ' ';
                i = from + 1;
            }
        }
        return new String(plain);
    }
}
