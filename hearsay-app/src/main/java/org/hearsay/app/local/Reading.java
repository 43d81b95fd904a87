package org.hearsay.app.local;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Rejected;

/**
 * What reading a set of pages gave.
 *
 * @param articles by path
 * @param rejected by path
 */
public record Reading(List<Article> articles, List<Rejected> rejected) {
    public Reading {
        articles = List.copyOf(articles);
        rejected = List.copyOf(rejected);
    }
}
