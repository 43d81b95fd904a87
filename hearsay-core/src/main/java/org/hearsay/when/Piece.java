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

    /** True where a time expression can begin. */
    boolean begins() {
        if (isDigits()) {
            return true;
        }
        for (Kind kind : senses.keySet()) {
            if (kind.begins()) {
                return true;
            }
        }
        return false;
    }

    boolean isDigits() {
        char first = plain.isEmpty() ? ' ' : plain.charAt(0);
        return first >= '0' && first <= '9';
    }

    /** True for a number of so many digits and nothing else. */
    boolean isNumber(int digits) {
        return plain.length() == digits && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean isWord() {
        return !plain.isEmpty() && Character.isLetter(plain.codePointAt(0));
    }
}
