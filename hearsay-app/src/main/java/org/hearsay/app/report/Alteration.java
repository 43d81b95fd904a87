package org.hearsay.app.report;

import org.hearsay.model.Article;
import org.hearsay.model.Certainty;

/**
 * Words of a statement that an article has otherwise than the article it comes from.
 *
 * @param source that it comes from
 * @param article that has other words
 * @param certainty of the descent
 * @param kind of the difference, in words
 * @param weight of the difference
 * @param before what the source has; empty where it goes on without these words
 * @param after what the article has; empty where it goes on without these words
 */
public record Alteration(
        Article source,
        Article article,
        Certainty certainty,
        String kind,
        double weight,
        String before,
        String after) {}
