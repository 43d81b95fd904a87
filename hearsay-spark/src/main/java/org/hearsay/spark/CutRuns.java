package org.hearsay.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.hearsay.reuse.ArticleWords;
import org.hearsay.reuse.QuotableText;
import org.hearsay.reuse.RunsOfWords;
import scala.Tuple2;

/** Cuts the runs of words of some articles into parts by their hashes, and joins a part's runs of all articles. */
final class CutRuns {
    /** Places held before what there is goes out. */
    private static final int FULL = 1 << 20;

    private final Growing[] parts;
    private int held;

    private CutRuns(int count) {
        parts = new Growing[count];
        clear();
    }

    /** Runs of words by part, several times the same part. */
    static Iterator<Tuple2<Integer, RunsOfWords>> of(Iterator<Tuple2<Integer, QuotableText>> texts, int parts) {
        CutRuns cut = new CutRuns(parts);
        List<Tuple2<Integer, QuotableText>> ordered = new ArrayList<>();
        texts.forEachRemaining(ordered::add);
        ordered.sort(Comparator.comparingInt(Tuple2::_1));
        List<Tuple2<Integer, RunsOfWords>> done = new ArrayList<>();
        for (Tuple2<Integer, QuotableText> article : ordered) {
            cut.add(article._1(), article._2().words());
            if (cut.held >= FULL) {
                cut.pour(done);
            }
        }
        cut.pour(done);
        return done.iterator();
    }

    /** The runs in the order of articles, then places. */
    static RunsOfWords joined(Iterable<RunsOfWords> some) {
        List<RunsOfWords> ordered = Ordered.list(some);
        ordered.sort(Comparator.comparingInt(runs -> runs.articles()[0]));
        Growing all = new Growing(
                ordered.stream().mapToInt(runs -> runs.keys().length).sum());
        ordered.forEach(all::add);
        return all.runs();
    }

    private void add(int article, ArticleWords words) {
        for (int place = 0; place < words.shingles(); place++) {
            long key = words.shingle(place);
            parts[(int) Long.remainderUnsigned(key, parts.length)].add(key, article, place);
            held++;
        }
    }

    private void pour(List<Tuple2<Integer, RunsOfWords>> done) {
        for (int part = 0; part < parts.length; part++) {
            if (parts[part].count > 0) {
                done.add(new Tuple2<>(part, parts[part].runs()));
            }
        }
        clear();
    }

    private void clear() {
        Arrays.setAll(parts, part -> new Growing(16));
        held = 0;
    }

    /** Runs under way. */
    private static final class Growing {
        private long[] keys;
        private int[] articles;
        private int[] places;
        private int count;

        Growing(int capacity) {
            keys = new long[capacity];
            articles = new int[capacity];
            places = new int[capacity];
        }

        void add(long key, int article, int place) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, count * 2);
                articles = Arrays.copyOf(articles, count * 2);
                places = Arrays.copyOf(places, count * 2);
            }
            keys[count] = key;
            articles[count] = article;
            places[count++] = place;
        }

        void add(RunsOfWords runs) {
            System.arraycopy(runs.keys(), 0, keys, count, runs.keys().length);
            System.arraycopy(runs.articles(), 0, articles, count, runs.keys().length);
            System.arraycopy(runs.places(), 0, places, count, runs.keys().length);
            count += runs.keys().length;
        }

        RunsOfWords runs() {
            return new RunsOfWords(
                    Arrays.copyOf(keys, count), Arrays.copyOf(articles, count), Arrays.copyOf(places, count));
        }
    }
}
