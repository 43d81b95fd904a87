package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Fold;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * A word of a name, or of a text in which names are sought: hyphens part it, "l'" and "'s" are left out.
 *
 * @param plain folded
 * @param printed as it stands
 * @param start where it begins
 * @param end one past it
 */
record NameWord(String plain, String printed, int start, int end) {
    /** The words of a text in order, marks left out. */
    static List<NameWord> of(String text) {
        List<NameWord> words = new ArrayList<>();
        for (Word word : Words.of(text)) {
            if (word.kind() != Word.Kind.MARK) {
                add(word, words);
            }
        }
        return words;
    }

    private static void add(Word word, List<NameWord> words) {
        String text = word.text();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isInner(text.charAt(i))) {
                boolean elided = i - from == 1 && text.length() > 1;
                if (i > from && !elided) {
                    String part = text.substring(from, i);
                    words.add(new NameWord(Fold.plain(part), part, word.start() + from, word.start() + i));
                }
                from = i + 1;
            }
        }
    }

    private static boolean isInner(char c) {
        return switch (c) {
            case '\'', '\u2019', '\u2010', '\u2011', '-' -> true;
            default -> false;
        };
    }

    boolean isCapital() {
        return Character.isUpperCase(printed.charAt(0));
    }

    /** True if this is that word of a name, in Cyrillic perhaps with another ending. */
    boolean is(String name) {
        if (plain.equals(name)) {
            return true;
        }
        int stem = stem(name);
        return stem > 0 && Math.abs(plain.length() - name.length()) <= 3 && plain.regionMatches(0, name, 0, stem);
    }

    /** How many letters of a Cyrillic word stay the same in every case; 0 for other words. */
    private static int stem(String word) {
        return word.length() >= 5 && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.CYRILLIC
                ? word.length() - 1
                : 0;
    }

    /** A key under which all forms of a word are found. */
    static String key(String plain) {
        return stem(plain) > 0 ? plain.substring(0, 4) : plain;
    }
}
