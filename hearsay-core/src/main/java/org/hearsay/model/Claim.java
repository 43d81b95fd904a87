package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * One place where an article states a fact.
 *
 * @param article id of the article
 * @param place as in {@link Attribution#place()}
 * @param span where the value stands
 * @param words the words around it, as printed
 * @param speaker id of who says so, or null if the article says it in its own voice
 * @param attribution id of the attribution it stands in, or null
 */
public record Claim(
        String article,
        int place,
        Span span,
        String words,
        @Nullable String speaker,
        @Nullable String attribution) {}
