package org.hearsay.reuse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where every run of {@link #WORDS} words stands that two articles have.
 *
 * <p>Runs of one article alone never enter: a first pass marks in two bit sets which runs occur again. The others are
 * numbered part by part, each part those whose hashes begin alike, so that what is needed to number them stays small beside
 * the index itself.
 */
final class ShingleIndex {
    static final int WORDS = 4;

    /** Parts by the first four bits of a run's hash. */
    private static final int PARTS = 16;

    private final int[] articles;
    private final int[] places;
    private final int[][] slots;
    /** First entries of runs. */
    private final BitSet starts = new BitSet();

    ShingleIndex(List<ArticleWords> texts) {
        Repeats repeats = new Repeats(texts);
        int[] perPart = new int[PARTS];
        slots = new int[texts.size()][];
        for (int article = 0; article < slots.length; article++) {
            slots[article] = byPart(texts.get(article), repeats, perPart);
        }
        int count = Arrays.stream(perPart).sum();
        articles = new int[count];
        places = new int[count];
        int[] filled = new int[slots.length];
        int from = 0;
        for (int part = 0; part < PARTS; part++) {
            from = addPart(part, perPart[part], from, texts, filled);
        }
        for (int[] own : slots) {
            sortByPlace(own);
        }
    }

    /**
     * Of runs that are given with all their places.
     *
     * @param size how many articles there are
     */
    ShingleIndex(RunsOfWords given, int size) {
        articles = new int[given.keys().length];
        places = new int[articles.length];
        slots = new int[size][];
        int[] own = new int[size];
        for (int article : given.articles()) {
            own[article]++;
        }
        Arrays.setAll(slots, article -> new int[own[article]]);
        addRuns(given.keys(), given.articles(), given.places(), 0, new int[size]);
        for (int[] entries : slots) {
            sortByPlace(entries);
        }
    }

    /** The places of an article's runs that occur again, those of one part side by side; adds to how many a part has. */
    private static int[] byPart(ArticleWords words, Repeats repeats, int[] perPart) {
        int[] places = new int[words.shingles()];
        byte[] parts = new byte[places.length];
        int[] next = new int[PARTS + 1];
        int own = 0;
        for (int place = 0; place < places.length; place++) {
            long key = words.shingle(place);
            if (repeats.has(key)) {
                places[own] = place;
                parts[own++] = (byte) part(key);
                next[part(key) + 1]++;
            }
        }
        for (int part = 0; part < PARTS; part++) {
            perPart[part] += next[part + 1];
            next[part + 1] += next[part];
        }
        int[] sorted = new int[own];
        for (int i = 0; i < own; i++) {
            sorted[next[parts[i]]++] = places[i];
        }
        return sorted;
    }

    /**
     * Adds the entries of one part, those of one run side by side, by article, then place; tells where they end. An
     * article's slots hold places until its entries take their room, part after part.
     */
    private int addPart(int part, int count, int from, List<ArticleWords> texts, int[] filled) {
        long[] keys = new long[count];
        int[] keyArticles = new int[count];
        int[] keyPlaces = new int[count];
        int read = 0;
        for (int article = 0; article < slots.length; article++) {
            int[] own = slots[article];
            for (int at = filled[article]; at < own.length; at++) {
                long key = texts.get(article).shingle(own[at]);
                if (part(key) != part) {
                    break;
                }
                keys[read] = key;
                keyArticles[read] = article;
                keyPlaces[read++] = own[at];
            }
        }
        return addRuns(keys, keyArticles, keyPlaces, from, filled);
    }

    private int addRuns(long[] keys, int[] keyArticles, int[] keyPlaces, int from, int[] filled) {
        int[] runOf = numbered(keys);
        int last = -1;
        for (int run : runOf) {
            last = Math.max(last, run);
        }
        int[] next = new int[last + 2];
        for (int run : runOf) {
            next[run + 1]++;
        }
        next[0] = from;
        for (int run = 0; run <= last; run++) {
            starts.set(next[run]);
            next[run + 1] += next[run];
        }
        for (int i = 0; i < keys.length; i++) {
            int at = next[runOf[i]]++;
            articles[at] = keyArticles[i];
            places[at] = keyPlaces[i];
            slots[keyArticles[i]][filled[keyArticles[i]]++] = at;
        }
        return from + keys.length;
    }

    private void sortByPlace(int[] entries) {
        long[] byPlace = new long[entries.length];
        for (int i = 0; i < entries.length; i++) {
            byPlace[i] = (long) places[entries[i]] << 32 | entries[i];
        }
        Arrays.sort(byPlace);
        for (int i = 0; i < entries.length; i++) {
            entries[i] = (int) byPlace[i];
        }
    }

    private static int part(long key) {
        return (int) (key >>> 60);
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
        return starts.previousSetBit(entry);
    }

    /** One past the last entry of the same words. */
    int end(int entry) {
        int next = starts.nextSetBit(entry + 1);
        return next < 0 ? articles.length : next;
    }

    int size() {
        return articles.length;
    }

    /** How many runs stand in this many places or more. */
    long runsIn(int places) {
        long found = 0;
        for (int first = 0; first < size(); first = end(first)) {
            found += end(first) - first >= places ? 1 : 0;
        }
        return found;
    }

    /** The keys' numbers from 0 in order of first occurrence. */
    private static int[] numbered(long[] keys) {
        int capacity = 2 * Integer.highestOneBit(Math.max(16, keys.length));
        long[] table = new long[capacity];
        int[] numbers = new int[capacity];
        Arrays.fill(numbers, -1);
        int[] numbered = new int[keys.length];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
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
}
