package org.hearsay.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of a dump's sentences by number, so that many lines can be looked for below themselves without parting text anew. */
final class ProseWords {
    private static final int LEAST_WORDS = 12;
    private static final int MOST_WORDS = 600;
    private static final int[] NONE = {};

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] words;
    private final int[] counts;
    private final int[] soughtFor;
    private int sought;

    /**
     * What was found below a line.
     *
     * @param nearness for each word found, 1 at the line and less with each line away from it, in sum
     * @param words words of the sentences that were looked at
     * @param first number of the first line with sentences, or -1
     */
    record Found(double nearness, int words, int first) {}

    /** Numbers the words of the first lines of a sheet. */
    ProseWords(Sheet sheet, int limit) {
        int size = Math.min(limit, sheet.lines().size());
        this.words = new int[size][];
        this.counts = new int[size];
        for (int i = 0; i < size; i++) {
            Line line = sheet.lines().get(i);
            boolean sentences = line.words >= LEAST_WORDS && line.ends;
            words[i] = sentences ? numbered(line.key) : NONE;
            counts[i] = sentences ? line.words : 0;
        }
        this.soughtFor = new int[numbers.size()];
    }

    private int[] numbered(String key) {
        int[] numbered = new int[8];
        int size = 0;
        int start = 0;
        while (start < key.length()) {
            int end = key.indexOf(' ', start);
            end = end < 0 ? key.length() : end;
            numbered = size == numbered.length ? Arrays.copyOf(numbered, size * 2) : numbered;
            numbered[size++] = numbers.computeIfAbsent(key.substring(start, end), none -> numbers.size());
            start = end + 1;
        }
        return Arrays.copyOf(numbered, size);
    }

    /** Looks for words in the sentences of the lines from one to another, each word where it stands first. */
    Found find(Set<String> wanted, int from, int to) {
        sought++;
        for (String word : wanted) {
            Integer number = numbers.get(word);
            if (number != null) {
                soughtFor[number] = sought;
            }
        }
        double nearness = 0;
        int read = 0;
        int first = -1;
        for (int i = from; i < Math.min(to, words.length) && read <= MOST_WORDS; i++) {
            if (counts[i] > 0) {
                read += counts[i];
                first = first < 0 ? i : first;
                nearness += seen(words[i]) / (1 + 0.02 * (i - from + 1));
            }
        }
        return new Found(nearness, read, first);
    }

    /** How many of the words sought are among these for the first time. */
    private int seen(int[] line) {
        int seen = 0;
        for (int number : line) {
            if (soughtFor[number] == sought) {
                soughtFor[number] = 0;
                seen++;
            }
        }
        return seen;
    }
}
