package org.hearsay.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of a text from its script and its commonest words; fast and dependable from about twenty words on,
 * silent rather than wrong below that.
 */
public final class Languages {
    /** The answer where nothing can be told. */
    public static final String UNKNOWN = "und";

    private static final int MOST_CHARACTERS = 20_000;
    private static final int LONGEST = 10;
    private static final List<String> CODES = new ArrayList<>();
    private static final Map<String, long[]> WORDS = load();
    private static final int MASK = (1 << 15) - 1;
    /** What the hashes of these words end in, so that few others are cut out of a text. */
    private static final BitSet MARKED = marked();

    private Languages() {}

    /** Two-letter code of the language that most of the text is in, or {@link #UNKNOWN}. */
    public static String of(String text) {
        String script = Scripts.language(text);
        if (script != null) {
            return script;
        }
        int[] hits = new int[CODES.size()];
        int words = 0;
        int start = -1;
        int length = Math.min(text.length(), MOST_CHARACTERS);
        int hash = 0;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            if (isLetter(c)) {
                hash = hash(start < 0 ? 0 : hash, c);
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words++;
                if (i - start <= LONGEST && MARKED.get(hash & MASK)) {
                    count(text.substring(start, i).toLowerCase(Locale.ROOT), hits);
                }
                start = -1;
            }
        }
        return best(hits, words);
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    /** The hash of a word with one more letter, the same for large and small ones and for both small forms of sigma. */
    private static int hash(int before, char c) {
        char small = c < 0x80 ? (char) (c | 0x20) : Character.toLowerCase(c);
        return 31 * before + (small == '\u03C2' ? '\u03C3' : small);
    }

    private static BitSet marked() {
        BitSet marked = new BitSet(MASK + 1);
        for (String word : WORDS.keySet()) {
            int hash = 0;
            for (char c : word.toCharArray()) {
                hash = hash(hash, c);
            }
            marked.set(hash & MASK);
        }
        return marked;
    }

    private static void count(String word, int[] hits) {
        long[] languages = WORDS.get(word);
        if (languages != null) {
            for (long left = languages[0]; left != 0; left &= left - 1) {
                hits[Long.numberOfTrailingZeros(left)]++;
            }
        }
    }

    private static String best(int[] hits, int words) {
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        boolean sure = hits[best] >= 3 && hits[best] * 8 >= words;
        return sure ? CODES.get(best) : UNKNOWN;
    }

    private static Map<String, long[]> load() {
        Map<String, long[]> words = new HashMap<>();
        for (List<String> row : TermTable.load(Languages.class, "stopwords.tsv").rows()) {
            long bit = 1L << CODES.size();
            CODES.add(row.get(0));
            for (String word : row.get(1).split(" ")) {
                words.computeIfAbsent(word, none -> new long[1])[0] |= bit;
            }
        }
        return Collections.unmodifiableMap(words);
    }
}
