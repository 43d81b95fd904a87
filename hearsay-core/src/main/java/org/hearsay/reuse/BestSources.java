package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;

/** For each place of an article the passage with the article that renders it best, among those that may be earlier. */
final class BestSources {
    private static final Comparator<Found> BEST_FIRST = Comparator.comparingInt((Found found) -> -found.passage.words())
            .thenComparing(found -> found.source.published(), Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
            .thenComparing(found -> found.source.id())
            .thenComparing(Found::place);

    private BestSources() {}

    /** A passage with the article that it may come from, and its place in the one that may have it from there. */
    private record Found(SharedPassage passage, Article source, Span place) {}

    /** The passages that are best for one of their two articles. */
    static Set<SharedPassage> of(Map<String, Article> articles, List<SharedPassage> passages) {
        Map<String, List<Found>> sources = new HashMap<>();
        for (SharedPassage passage : passages) {
            Article a = articles.get(passage.a());
            Article b = articles.get(passage.b());
            if (mayHaveFrom(a, b)) {
                sources.computeIfAbsent(a.id(), none -> new ArrayList<>()).add(new Found(passage, b, passage.aSpan()));
            }
            if (mayHaveFrom(b, a)) {
                sources.computeIfAbsent(b.id(), none -> new ArrayList<>()).add(new Found(passage, a, passage.bSpan()));
            }
        }
        Set<SharedPassage> best = new HashSet<>();
        for (List<Found> found : sources.values()) {
            found.sort(BEST_FIRST);
            Covered covered = new Covered();
            for (Found one : found) {
                if (2 * covered.of(one.place) < one.place.length()) {
                    best.add(one.passage);
                }
                covered.add(one.place);
            }
        }
        return best;
    }

    private static boolean mayHaveFrom(Article article, Article source) {
        return article.published() == null
                || source.published() == null
                || !article.published().surelyBefore(source.published());
    }

    /** What better passages take up: stretches that do not touch, by their start. */
    private static final class Covered {
        private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

        int of(Span span) {
            int covered = 0;
            for (var stretch : over(span).entrySet()) {
                covered += Math.min(span.end(), stretch.getValue()) - Math.max(span.start(), stretch.getKey());
            }
            return covered;
        }

        void add(Span span) {
            int start = span.start();
            int end = span.end();
            Map<Integer, Integer> under = Map.copyOf(over(span));
            for (var stretch : under.entrySet()) {
                start = Math.min(start, stretch.getKey());
                end = Math.max(end, stretch.getValue());
                stretches.remove(stretch.getKey());
            }
            stretches.put(start, end);
        }

        private Map<Integer, Integer> over(Span span) {
            Integer before = stretches.floorKey(span.start());
            boolean reaches = before != null && stretches.get(before) > span.start();
            return stretches.subMap(reaches ? before : span.start(), span.end());
        }
    }
}
