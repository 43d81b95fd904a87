package org.hearsay.reuse;

import java.util.Arrays;
import java.util.List;

/**
 * Where every run of {@link #WORDS} words stands that two articles have.
 *
 * <p>Runs of one article alone never enter: a first pass marks in two bit sets which runs occur again.
 */
final class ShingleIndex {
    static final int WORDS = 4;

    private final int[] start;
    private final int[] articles;
    private final int[] places;
    private final int[][] slots;

    ShingleIndex(List<ArticleWords> texts) {
        Repeats repeats = new Repeats(texts);
        long[] keys = new long[1024];
        int[] keyArticles = new int[1024];
        int[] keyPlaces = new int[1024];
        int count = 0;
        for (int article = 0; article < texts.size(); article++) {
            ArticleWords words = texts.get(article);
            for (int place = 0; place < words.shingles(); place++) {
                long key = words.shingle(place);
                if (repeats.has(key)) {
                    if (count == keys.length) {
                        keys = Arrays.copyOf(keys, count * 2);
                        keyArticles = Arrays.copyOf(keyArticles, count * 2);
                        keyPlaces = Arrays.copyOf(keyPlaces, count * 2);
                    }
                    keys[count] = key;
                    keyArticles[count] = article;
                    keyPlaces[count++] = place;
                }
            }
        }
        int[] slotOf = numbered(keys, count);
        int slotCount = 0;
        for (int i = 0; i < count; i++) {
            slotCount = Math.max(slotCount, slotOf[i] + 1);
        }
        start = new int[slotCount + 1];
        for (int i = 0; i < count; i++) {
            start[slotOf[i] + 1]++;
        }
        for (int slot = 0; slot < slotCount; slot++) {
            start[slot + 1] += start[slot];
        }
        articles = new int[count];
        places = new int[count];
        int[] next = Arrays.copyOf(start, slotCount);
        slots = new int[texts.size()][];
        int[] perArticle = new int[texts.size()];
        for (int i = 0; i < count; i++) {
            perArticle[keyArticles[i]]++;
        }
        for (int article = 0; article < slots.length; article++) {
            slots[article] = new int[perArticle[article]];
        }
        int[] filled = new int[texts.size()];
        for (int i = 0; i < count; i++) {
            int at = next[slotOf[i]]++;
            articles[at] = keyArticles[i];
            places[at] = keyPlaces[i];
            slots[keyArticles[i]][filled[keyArticles[i]]++] = at;
        }
    }

    /** The entries of an article, by place. */
    int[] entriesOf(int article) {
        return slots[article];
    }

    int article(int entry) {
        return articles[entry];
    }

    int place(int entry) {
        return places[entry];
    }

    /** First entry of the same words. */
    int first(int entry) {
        int found = Arrays.binarySearch(start, entry);
        if (found < 0) {
            return start[-found - 2];
        }
        return entry;
    }

    int size() {
        return articles.length;
    }

    int runs() {
        return start.length - 1;
    }

    int firstOfRun(int run) {
        return start[run];
    }

    /** How many runs stand in this many places or more. */
    long runsIn(int places) {
        long runs = 0;
        for (int run = 0; run < runs(); run++) {
            runs += start[run + 1] - start[run] >= places ? 1 : 0;
        }
        return runs;
    }

    /** The keys' numbers from 0 in order of first occurrence. */
    private static int[] numbered(long[] keys, int count) {
        int capacity = 2 * Integer.highestOneBit(Math.max(16, count));
        long[] table = new long[capacity];
        int[] numbers = new int[capacity];
        Arrays.fill(numbers, -1);
        int[] numbered = new int[count];
        int next = 0;
        for (int i = 0; i < count; i++) {
            int at = (int) (keys[i] ^ keys[i] >>> 32) & capacity - 1;
            while (numbers[at] >= 0 && table[at] != keys[i]) {
                at = at + 1 & capacity - 1;
            }
            if (numbers[at] < 0) {
                table[at] = keys[i];
                numbers[at] = next++;
            }
            numbered[i] = numbers[at];
        }
        return numbered;
    }

    /** Which runs of words occur in two articles, now and then one too many. */
    private static final class Repeats {
        private final long[] once;
        private final long[] twice;
        private final int mask;

        Repeats(List<ArticleWords> texts) {
            long shingles = 0;
            for (ArticleWords words : texts) {
                shingles += words.shingles();
            }
            int bits = (int) Math.min(1L << 30, Long.highestOneBit(Math.max(64, shingles * 4)) * 2);
            once = new long[bits / 64];
            twice = new long[bits / 64];
            mask = bits - 1;
            for (ArticleWords words : texts) {
                for (int place = 0; place < words.shingles(); place++) {
                    add(words.shingle(place));
                }
            }
        }

        private void add(long key) {
            int bit = (int) (key >>> 20) & mask;
            long flag = 1L << bit;
            if ((once[bit >>> 6] & flag) != 0) {
                twice[bit >>> 6] |= flag;
            }
            once[bit >>> 6] |= flag;
        }

        boolean has(long key) {
            int bit = (int) (key >>> 20) & mask;
            return (twice[bit >>> 6] & 1L << bit) != 0;
        }
    }
}
