package org.hearsay.bench.stemma;

import java.util.List;
import org.hearsay.model.Article;

/**
 * A simulated story whose history is known.
 *
 * @param articles its articles
 * @param parents for each article the index of the one it was copied from, or -1 for none in the pile
 * @param seconds for each article the index of the one it has a passage from besides, or -1
 * @param sources for each article the number of the original it goes back to; equal numbers are one origin
 * @param origins how many originals stand behind the pile
 */
public record Descent(
        List<Article> articles, List<Integer> parents, List<Integer> seconds, List<Integer> sources, int origins) {
    public Descent {
        articles = List.copyOf(articles);
        parents = List.copyOf(parents);
        seconds = List.copyOf(seconds);
        sources = List.copyOf(sources);
    }

    /** True if the article has a passage from the other one or from a copy of it, its second source being of another original. */
    boolean isSecond(int article, int source) {
        int second = seconds.get(article);
        boolean other = second >= 0 && !sources.get(second).equals(sources.get(article));
        return other && (second == source || goesBack(second, source));
    }

    /** True if the article was copied from the other one, directly or through others of the pile. */
    boolean goesBack(int article, int source) {
        int at = parents.get(article);
        while (at >= 0 && at != source) {
            at = parents.get(at);
        }
        return at >= 0;
    }
}
