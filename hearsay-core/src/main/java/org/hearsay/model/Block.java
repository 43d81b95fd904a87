package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * A block of a page with its role: a paragraph, a caption, a line of furniture. Nothing is deleted, only labelled.
 *
 * @param role what the block is for
 * @param text its characters, white space folded
 * @param source where it stands in the page's decoded characters
 * @param span where it stands in the article's text, or null where it is no part of it
 * @param score how surely it belongs to the article's text
 */
public record Block(
        Role role, String text, Span source, @Nullable Span span, double score) {}
