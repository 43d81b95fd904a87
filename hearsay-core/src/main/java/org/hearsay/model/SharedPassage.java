package org.hearsay.model;

import java.io.Serializable;

/**
 * A passage that two articles share, word for word or nearly.
 *
 * @param a id of the one article, the lesser id
 * @param b id of the other
 * @param aSpan where it stands in the text of {@code a}
 * @param bSpan where it stands in the text of {@code b}
 * @param words words that are the same in both
 * @param overlap share of the longer passage's words that are the same in both
 * @param quoted true if the passage lies inside quotations in both articles, so that neither need have it from the other
 */
public record SharedPassage(String a, String b, Span aSpan, Span bSpan, int words, double overlap, boolean quoted)
        implements Serializable {}
