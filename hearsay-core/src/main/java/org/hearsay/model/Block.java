package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of a page with its role: a paragraph, a caption, a line of furniture. Nothing is deleted, only labelled.
 *
 * @param role what the block is for
 * @param text its characters, white space folded
 * @param source where it stands in the page's decoded characters
 * @param span where it stands in the article's text, or null where it is no part of it
 * @param score how surely it belongs to the article's text
 * @param links whole addresses to which its words lead, as the page has them, in order; never opened. None in text dumps, nor of
 *     what is neither the article's text nor says from whom it is
 */
public record Block(
        Role role, String text, Span source, @Nullable Span span, double score, List<String> links) {
    public Block {
        // An archive may hold blocks without them.
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** A block without links. */
    public Block(Role role, String text, Span source, @Nullable Span span, double score) {
        this(role, text, source, span, score, List.of());
    }
}
