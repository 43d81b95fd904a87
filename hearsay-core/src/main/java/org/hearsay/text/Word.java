package org.hearsay.text;

import org.hearsay.model.Span;

/**
 * A token of a text: a word, a number, or one mark.
 *
 * @param span where it stands
 * @param text as printed
 * @param kind what it is made of
 */
public record Word(Span span, String text, Kind kind) {
    /** What a token is made of. */
    public enum Kind {
        /** Letters, perhaps with digits, inner apostrophes or hyphens. */
        LETTERS,
        /** Digits with inner points, commas or colons. */
        NUMBER,
        /** One mark or symbol. */
        MARK
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
