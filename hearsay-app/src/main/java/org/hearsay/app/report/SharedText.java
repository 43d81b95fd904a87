package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * How many of an article's words stand in passages that it shares.
 *
 * @param shared words inside them, each counted once
 * @param words all words of the article
 */
record SharedText(int shared, int words) {
    /** Shared with any other article. */
    static SharedText of(Article article, List<SharedPassage> passages) {
        List<Span> spans = new ArrayList<>();
        for (SharedPassage passage : passages) {
            if (passage.a().equals(article.id())) {
                spans.add(passage.aSpan());
            }
            if (passage.b().equals(article.id())) {
                spans.add(passage.bSpan());
            }
        }
        return count(article, spans);
    }

    /** Shared with one other article. */
    static SharedText of(Article article, Article other, List<SharedPassage> passages) {
        return of(
                article,
                passages.stream()
                        .filter(passage ->
                                passage.a().equals(other.id()) || passage.b().equals(other.id()))
                        .toList());
    }

    String percent() {
        return Numbers.percent(shared, words);
    }

    private static SharedText count(Article article, List<Span> spans) {
        List<Span> sorted = spans.stream().sorted(Comparator.naturalOrder()).toList();
        int shared = 0;
        int words = 0;
        int next = 0;
        int until = 0;
        for (Word word : Words.of(article.text())) {
            if (word.kind() == Word.Kind.MARK) {
                continue;
            }
            words++;
            while (next < sorted.size() && sorted.get(next).start() <= word.start()) {
                until = Math.max(until, sorted.get(next++).end());
            }
            if (word.start() < until) {
                shared++;
            }
        }
        return new SharedText(shared, words);
    }
}
