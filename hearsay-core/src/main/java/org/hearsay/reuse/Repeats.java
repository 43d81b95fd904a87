package org.hearsay.reuse;

import java.util.List;

/** Which runs of words occur in two articles, now and then one too many. */
final class Repeats {
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
