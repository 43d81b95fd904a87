package org.hearsay.model;

/**
 * A descent that a reader knows of, from elsewhere than the pages.
 *
 * @param article id of the article
 * @param source id of the article that it has its text from, or the name of a source that no page holds
 */
public record KnownDescent(String article, String source) {}
