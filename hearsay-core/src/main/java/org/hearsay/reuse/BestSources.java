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
import org.jspecify.annotations.Nullable;

/** For each place of an article the passage with the article that renders it best, among those that may be earlier. */
final class BestSources {
    private static final Comparator<Found> BEST_FIRST = Comparator.comparingInt((Found found) -> -found.passage.words())
            .thenComparing(Found::published, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
            .thenComparing(Found::source)
            .thenComparing(Found::place);

    private BestSources() {}

    /** A passage with the article that it may come from, when that appeared, and its place in the one that may have it from there. */
    private record Found(
            SharedPassage passage, String source, @Nullable Moment published, Span place) {}

    /** The passages that are best for one of their two articles. */
    static Set<SharedPassage> of(Map<String, Article> articles, List<SharedPassage> passages) {
        Map<String, List<DatedPassage>> byArticle = new HashMap<>();
        for (SharedPassage passage : passages) {
            DatedPassage dated = new DatedPassage(
                    passage,
                    articles.get(passage.a()).published(),
                    articles.get(passage.b()).published());
            byArticle.computeIfAbsent(passage.a(), none -> new ArrayList<>()).add(dated);
            byArticle.computeIfAbsent(passage.b(), none -> new ArrayList<>()).add(dated);
        }
        Set<SharedPassage> best = new HashSet<>();
        byArticle.forEach((article, own) -> best.addAll(of(article, own)));
        return best;
    }

    /** Those of one article's passages that are best for it. */
    static List<SharedPassage> of(String article, List<DatedPassage> own) {
        List<SharedPassage> best = new ArrayList<>();
        Covered covered = new Covered();
        for (Found one : own.stream()
                .flatMap(passage -> found(article, passage).stream())
                .sorted(BEST_FIRST)
                .toList()) {
            if (2 * covered.of(one.place) < one.place.length()) {
                best.add(one.passage);
            }
            covered.add(one.place);
        }
        return best;
    }

    private static List<Found> found(String article, DatedPassage dated) {
        SharedPassage passage = dated.passage();
        List<Found> found = new ArrayList<>(1);
        if (passage.a().equals(article) && mayHaveFrom(dated.aPublished(), dated.bPublished())) {
            found.add(new Found(passage, passage.b(), dated.bPublished(), passage.aSpan()));
        }
        if (passage.b().equals(article) && mayHaveFrom(dated.bPublished(), dated.aPublished())) {
            found.add(new Found(passage, passage.a(), dated.aPublished(), passage.bSpan()));
        }
        return found;
    }

    private static boolean mayHaveFrom(@Nullable Moment article, @Nullable Moment source) {
        return article == null || source == null || !article.surelyBefore(source);
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
