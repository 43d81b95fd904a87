package org.hearsay.bench.stemma;

import java.util.List;
import org.hearsay.model.Article;

/**
 * A simulated story whose history is known.
 *
 * @param articles its articles
 * @param parents for each article the index of the one it was copied from, or -1 for none in the pile
 * @param sources for each article the number of the original it goes back to; equal numbers are one origin
 * @param origins how many originals stand behind the pile
 */
public record Descent(List<Article> articles, List<Integer> parents, List<Integer> sources, int origins) {
    public Descent {
        articles = List.copyOf(articles);
        parents = List.copyOf(parents);
        sources = List.copyOf(sources);
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
