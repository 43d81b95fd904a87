package org.hearsay.page;

/** Plain measures of a stretch of text. */
final class Prose {
    private Prose() {}

    /** Words: runs of letters and digits; East Asian script, which has no spaces, counts a word for two signs. */
    static int words(String text) {
        int words = 0;
        int dense = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDense(c)) {
                dense++;
                inside = false;
            } else if (Signs.isOfWord(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (!isApostrophe(c)) {
                inside = false;
            }
        }
        return words(words, dense);
    }

    /** The count of words, given that of runs of letters and digits and that of signs of East Asian script. */
    static int words(int runs, int dense) {
        return runs + (dense + 1) / 2;
    }

    /** True for signs of East Asian script, between which no space stands. */
    static boolean isDense(char c) {
        return c >= '\u2E80' && (c <= '\u9FFF' || c >= '\uAC00' && c <= '\uD7A3');
    }

    /** True for what stands within a word and is no part of its key. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** True if the text ends as sentences end, closing marks aside. */
    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && "\"')]\u201D\u2019\u00BB ".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last > 0 && ".!?\u2026:;\u3002\uFF01\uFF1F\u061F\u0964".indexOf(text.charAt(last)) >= 0;
    }

    /** True for what begins in the middle of a sentence: in a small letter or with a mark. */
    static boolean startsSmall(String text) {
        char first = text.charAt(0);
        return Character.isLowerCase(first) || ",.;:)".indexOf(first) >= 0;
    }

    /** White space made one space each, none at the ends; soft hyphens and zero-width spaces left out. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (Signs.isSeen(c)) {
                if (space && !folded.isEmpty()) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Letters and digits only, lower case, words parted by one space: the form in which lines are compared. */
    static String key(String text) {
        char[] key = new char[text.length()];
        int size = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Signs.isOfWord(c)) {
                if (space && size > 0) {
                    key[size++] = ' ';
                }
                space = false;
                key[size++] = Signs.small(c);
            } else if (!isApostrophe(c)) {
                space = true;
            }
        }
        return new String(key, 0, size);
    }
}
