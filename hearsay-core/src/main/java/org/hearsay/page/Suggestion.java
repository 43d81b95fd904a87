package org.hearsay.page;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.TermTable;

/** What the words in an element's class, id or role suggest about its content; evidence, never a verdict. */
enum Suggestion {
    BODY,
    TITLE,
    SUBTITLE,
    BYLINE,
    DATE,
    CAPTION,
    RELATED,
    NAVIGATION,
    FOOTER,
    SHARE,
    COMMENT,
    ADVERT,
    NEWSLETTER,
    TAGS,
    SIDE,
    OVERLAY,
    BIOGRAPHY,
    QUOTE,
    TEASER,
    LEGAL;

    private static final int MASK = (1 << 14) - 1;
    private static final Map<String, Integer> WORDS = load();
    private static final BitSet MARKED = marked();

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int bits) {
        return (bits & bit()) != 0;
    }

    /** The suggestions of all words of an attribute's value, as bits. */
    static int of(String names) {
        int bits = 0;
        int start = -1;
        int length = Math.min(names.length(), 400);
        for (int i = 0; i <= length; i++) {
            char c = i < length ? names.charAt(i) : ' ';
            boolean letter = Signs.isLetter(c);
            boolean hump =
                    letter && start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                bits |= ofWord(names, start, i);
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return bits;
    }

    private static int ofWord(String names, int start, int end) {
        if (end - start < 2 || end - start > 24) {
            return 0;
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Signs.small(names.charAt(i));
        }
        if (!MARKED.get(hash & MASK)) {
            return 0;
        }
        Integer bits = WORDS.get(names.substring(start, end).toLowerCase(Locale.ROOT));
        return bits == null ? 0 : bits;
    }

    /** Marks the words by what their hashes end in, so that hardly any other word is looked up. */
    private static BitSet marked() {
        BitSet marked = new BitSet(MASK + 1);
        WORDS.keySet().forEach(word -> marked.set(word.hashCode() & MASK));
        return marked;
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> words = new HashMap<>();
        for (var row : TermTable.load(Suggestion.class, "class-words.tsv").rows()) {
            int bit = valueOf(row.get(0).toUpperCase(Locale.ROOT)).bit();
            for (String word : row.get(1).split(" ")) {
                words.merge(word, bit, (a, b) -> a | b);
            }
        }
        return Collections.unmodifiableMap(words);
    }
}
