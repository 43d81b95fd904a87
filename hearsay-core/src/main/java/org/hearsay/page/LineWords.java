package org.hearsay.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.text.TermTable;

/**
 * What the first words of a line speak for: logarithms of odds that a line with such words is text of the article, counted over pages
 * whose text is known. Terms are the words, pairs of neighbours, the first word behind {@code ^}, and a short line as a whole behind
 * {@code =}; they are found by their hashes, so that no line is cut into strings.
 */
public final class LineWords {
    /** Words of a line that are looked at. */
    private static final int FIRST_WORDS = 10;

    /** The longest line, in words, that is a term as a whole. */
    private static final int WHOLE = 6;

    private final int[] hashes;
    private final float[] odds;
    private final int mask;

    private LineWords(int terms) {
        int size = Integer.highestOneBit(Math.max(8, 4 * terms));
        this.hashes = new int[size];
        this.odds = new float[size];
        this.mask = size - 1;
        Arrays.fill(odds, Float.NaN);
    }

    /** Reads the table that lies beside {@code owner}: a row a term, its odds behind it. */
    static LineWords load(Class<?> owner, String resource) {
        return of(TermTable.load(owner, resource));
    }

    /** The table as it is trained: a row a term, its odds behind it. */
    public static LineWords of(TermTable table) {
        LineWords words = new LineWords(table.rows().size());
        for (List<String> row : table.rows()) {
            words.put(row.get(0).hashCode(), Float.parseFloat(row.get(1)));
        }
        return words;
    }

    private void put(int hash, float value) {
        int at = slot(hash);
        hashes[at] = hash;
        odds[at] = value;
    }

    /** The place of a hash, or the free one where it would stand. */
    private int slot(int hash) {
        int at = (hash ^ hash >>> 15) * 0x9E3779B1 >>> 7 & mask;
        while (!Float.isNaN(odds[at]) && hashes[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** The terms of a line, given its letters and digits in lower case, words parted by one space; for training. */
    public static List<String> terms(String key) {
        if (key.isEmpty()) {
            return List.of();
        }
        String[] words = key.split(" ");
        List<String> terms = new ArrayList<>();
        terms.add("^" + words[0]);
        for (int i = 0; i < Math.min(FIRST_WORDS, words.length); i++) {
            terms.add(words[i]);
            if (i > 0) {
                terms.add(words[i - 1] + " " + words[i]);
            }
        }
        if (words.length <= WHOLE) {
            terms.add("=" + key);
        }
        return terms;
    }

    /** Adds the sum, the mean, the least and the greatest of the odds of a line's terms; zeros where none is known. */
    void measure(Row row, String key) {
        Sums sums = new Sums();
        int first = '^';
        int whole = '=';
        int word = 0;
        int pair = 0;
        int words = 0;
        for (int i = 0; i <= key.length() && words < FIRST_WORDS; i++) {
            char c = i < key.length() ? key.charAt(i) : ' ';
            if (c != ' ') {
                first = 31 * first + c;
                whole = 31 * whole + c;
                word = 31 * word + c;
                pair = 31 * pair + c;
                continue;
            }
            if (i == 0) {
                break;
            }
            sums.add(word);
            sums.add(words == 0 ? first : pair);
            words++;
            if (i == key.length() && words <= WHOLE) {
                sums.add(whole);
            }
            whole = 31 * whole + ' ';
            pair = 31 * word + ' ';
            word = 0;
        }
        sums.measure(row);
    }

    /** The odds of a line's terms, summed up. */
    private final class Sums {
        private double sum;
        private int known;
        private float least;
        private float greatest;

        void add(int hash) {
            float value = odds[slot(hash)];
            if (!Float.isNaN(value)) {
                least = known == 0 ? value : Math.min(least, value);
                greatest = known == 0 ? value : Math.max(greatest, value);
                sum += value;
                known++;
            }
        }

        void measure(Row row) {
            row.add(sum).add(known == 0 ? 0 : sum / known).add(least).add(greatest);
        }
    }
}
