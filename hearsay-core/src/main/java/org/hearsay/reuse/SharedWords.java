package org.hearsay.reuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;

/** Which share of an article's words passages cover. */
final class SharedWords {
    private final Map<String, Article> articles;
    private final Map<String, int[]> places = new HashMap<>();

    SharedWords(Map<String, Article> articles) {
        this.articles = articles;
    }

    /** From 0 to 1; a word that two passages cover counts once. */
    double share(String article, List<SharedPassage> passages, Function<SharedPassage, Span> side) {
        int[] words = places.computeIfAbsent(
                article, id -> ArticleWords.places(articles.get(id).text()));
        int covered = 0;
        int next = 0;
        List<Span> spans = passages.stream().map(side).sorted().toList();
        for (Span span : spans) {
            for (next = Math.max(next, firstFrom(words, span.start()));
                    2 * next < words.length && words[2 * next] < span.end();
                    next++) {
                covered++;
            }
        }
        return words.length == 0 ? 0 : 2.0 * covered / words.length;
    }

    private static int firstFrom(int[] words, int start) {
        int low = 0;
        int high = words.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[2 * middle] < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
