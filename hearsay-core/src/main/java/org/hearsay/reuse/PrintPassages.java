package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns passages in words into passages of the texts. Where an article's words stand is read when all passages are known,
 * one article after another, and held for that one only.
 */
final class PrintPassages {
    private final IntFunction<String> ids;
    private final IntFunction<String> texts;
    private final Quoted quoted;
    private final List<Found> found = new ArrayList<>();

    /** A passage of two articles, by their index; where it stands in their texts is filled in later. */
    private static final class Found {
        private final int first;
        private final int second;
        private final Passage passage;
        private @Nullable Span firstSpan;
        private @Nullable Span secondSpan;

        private Found(int first, int second, Passage passage) {
            this.first = first;
            this.second = second;
            this.passage = passage;
        }
    }

    /** Whether a stretch of an article, by its index, is quoted words. */
    interface Quoted {
        boolean hold(int article, Span passage);
    }

    /**
     * @param ids of the articles, by index
     * @param texts theirs
     */
    PrintPassages(IntFunction<String> ids, IntFunction<String> texts, Quoted quoted) {
        this.ids = ids;
        this.texts = texts;
        this.quoted = quoted;
    }

    void add(int first, int second, Passage passage) {
        found.add(new Found(first, second, passage));
    }

    /** By a, b, place. */
    List<SharedPassage> passages() {
        inOrder(
                one -> one.first,
                (one, words) -> one.firstSpan = span(words, one.passage.aStart(), one.passage.aEnd()));
        inOrder(
                one -> one.second,
                (one, words) -> one.secondSpan = span(words, one.passage.bStart(), one.passage.bEnd()));
        return found.stream()
                .map(this::printed)
                .sorted(Comparator.comparing(SharedPassage::a)
                        .thenComparing(SharedPassage::b)
                        .thenComparing(SharedPassage::aSpan)
                        .thenComparing(SharedPassage::bSpan))
                .toList();
    }

    private interface Fill {
        void in(Found one, int[] words);
    }

    private void inOrder(ToIntFunction<Found> article, Fill fill) {
        found.sort(Comparator.comparingInt(article));
        int[] words = {};
        int at = -1;
        for (Found one : found) {
            if (article.applyAsInt(one) != at) {
                at = article.applyAsInt(one);
                words = ArticleWords.places(texts.apply(at));
            }
            fill.in(one, words);
        }
    }

    private SharedPassage printed(Found one) {
        Span first = Objects.requireNonNull(one.firstSpan);
        Span second = Objects.requireNonNull(one.secondSpan);
        String a = ids.apply(one.first);
        String b = ids.apply(one.second);
        boolean inQuotations = quoted.hold(one.first, first) && quoted.hold(one.second, second);
        int same = one.passage.same();
        double overlap = one.passage.overlap();
        return a.compareTo(b) <= 0
                ? new SharedPassage(a, b, first, second, same, overlap, inQuotations)
                : new SharedPassage(b, a, second, first, same, overlap, inQuotations);
    }

    private static Span span(int[] words, int from, int to) {
        return new Span(words[2 * from], words[2 * to - 1]);
    }
}
