package org.hearsay.when;

import java.util.Map;

/**
 * A part of a text's token that the grammar reads as one: "third-quarter" is three, "9am" two.
 *
 * @param start where it begins in the text
 * @param end one past its last unit
 * @param plain folded
 * @param capital begins with a capital letter
 * @param spaced white space or nothing stands before it
 * @param senses what it can be
 */
record Piece(int start, int end, String plain, boolean capital, boolean spaced, Map<Kind, String> senses) {
    boolean is(Kind kind) {
        return senses.containsKey(kind);
    }

    boolean isDigits() {
        char first = plain.isEmpty() ? ' ' : plain.charAt(0);
        return first >= '0' && first <= '9';
    }

    boolean isWord() {
        return !plain.isEmpty() && Character.isLetter(plain.codePointAt(0));
    }
}
