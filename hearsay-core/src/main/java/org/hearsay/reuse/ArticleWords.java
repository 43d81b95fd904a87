package org.hearsay.reuse;

import java.util.Arrays;
import org.hearsay.text.Fold;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/** The words and figures of an article as numbers to compare, marks left out: a changed figure is another word. */
public final class ArticleWords {
    /** Words that are read of an article; no news article is longer. */
    static final int MOST = 50_000;

    /**
     * Words kept of a text to see whether two are alike. Words and not runs of them: two edited copies of one text have
     * few runs in common and most words.
     */
    static final int SKETCH = 32;

    /** Letters from which a word is taken to carry content; figures always do. */
    private static final int WEIGHTY = 5;

    /** Hashes of the words; the last bit tells whether the word is weighty. */
    private final int[] codes;

    private ArticleWords(int[] codes) {
        this.codes = codes;
    }

    static ArticleWords of(String text) {
        int[] codes = new int[Math.min(MOST, text.length() / 4 + 8)];
        int count = 0;
        for (Word word : Words.of(text)) {
            if (word.kind() == Word.Kind.MARK || count == MOST) {
                continue;
            }
            if (count == codes.length) {
                codes = Arrays.copyOf(codes, count * 2);
            }
            codes[count++] = code(Fold.plain(word.text()));
        }
        return new ArticleWords(Arrays.copyOf(codes, count));
    }

    /** Where the words stand, in the same order: start and end of each. */
    static int[] places(String text) {
        int[] places = new int[64];
        int count = 0;
        for (Word word : Words.of(text)) {
            if (word.kind() != Word.Kind.MARK && count < 2 * MOST) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, count * 2);
                }
                places[count++] = word.start();
                places[count++] = word.end();
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** True if there is more of the article than is read. */
    public boolean isCut() {
        return codes.length == MOST;
    }

    int size() {
        return codes.length;
    }

    int code(int index) {
        return codes[index];
    }

    /** How many of the words from the one to before the other carry content. */
    int weighty(int from, int to) {
        int weighty = 0;
        for (int i = from; i < to; i++) {
            weighty += codes[i] & 1;
        }
        return weighty;
    }

    /** A hash of the words from {@code at}, {@link ShingleIndex#WORDS} of them. */
    public long shingle(int at) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < ShingleIndex.WORDS; i++) {
            hash = (hash ^ codes[at + i]) * 0xff51afd7ed558ccdL;
            hash ^= hash >>> 31;
        }
        return hash;
    }

    /** The smallest hashes of the words that carry content, each once, ascending, to see whether two texts are alike. */
    public long[] smallest() {
        return Arrays.stream(codes)
                .filter(code -> (code & 1) == 1)
                .mapToLong(code -> (code * 0x9E3779B97F4A7C15L) >>> 16)
                .sorted()
                .distinct()
                .limit(SKETCH)
                .toArray();
    }

    /** How many runs of {@link ShingleIndex#WORDS} words it has. */
    public int shingles() {
        return Math.max(0, codes.length - ShingleIndex.WORDS + 1);
    }

    private static int code(String word) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        boolean weighty = word.length() >= WEIGHTY || Character.isDigit(word.charAt(0));
        return weighty ? hash | 1 : hash & ~1;
    }
}
