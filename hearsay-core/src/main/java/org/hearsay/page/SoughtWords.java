package org.hearsay.page;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Which of some words lines have; found by their hashes, so that hardly any other word is cut out of them. */
final class SoughtWords {
    private static final int SHORTEST = 3;
    private static final int MASK = (1 << 12) - 1;

    private final Set<String> wanted;
    private final BitSet marked = new BitSet(MASK + 1);
    private final Set<String> seen = new HashSet<>();

    SoughtWords(Set<String> wanted) {
        this.wanted = wanted;
        wanted.forEach(word -> marked.set(word.codePoints().reduce(0, SoughtWords::hash) & MASK));
    }

    private static int hash(int before, int c) {
        return 31 * before + c;
    }

    /** Looks at the words of a line, given its {@link Prose#key}. */
    void see(String key) {
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= key.length(); i++) {
            char c = i < key.length() ? key.charAt(i) : ' ';
            if (c != ' ') {
                hash = hash(hash, c);
                continue;
            }
            if (marked.get(hash & MASK)) {
                take(key, start, i);
            }
            start = i + 1;
            hash = 0;
        }
    }

    /** Looks at the runs of letters of a text, of three characters or more, that begin with a small letter. */
    void seeSmall(String text) {
        int start = -1;
        int hash = 0;
        int step;
        for (int i = 0; i <= text.length(); i += step) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            step = Character.charCount(c);
            if (c < 128 ? Signs.isLetter((char) c) : Character.isLetter(c)) {
                hash = hash(start < 0 ? 0 : hash, c);
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (marked.get(hash & MASK) && i - start >= SHORTEST && Character.isLowerCase(text.charAt(start))) {
                    take(text, start, i);
                }
                start = -1;
            }
        }
    }

    /** True for a word that is wanted and was in a line. */
    boolean hasSeen(String word) {
        return seen.contains(word);
    }

    private void take(String text, int start, int end) {
        String word = text.substring(start, end);
        if (wanted.contains(word)) {
            seen.add(word);
        }
    }
}
