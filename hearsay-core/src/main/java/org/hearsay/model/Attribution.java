package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Source, cue and content of something said, in one article (the terms of PARC and PolNeAR).
 *
 * @param id hash of the article's id, the place and the content's spans
 * @param article id of the article
 * @param place {@link #IN_TEXT} if the spans count in the article's text, else the index of the article's block (a
 *     headline, a subtitle, a caption) in whose text they count
 * @param kind direct, indirect or mixed
 * @param content the words said, the pieces joined by one space; quotation marks around the whole left out
 * @param spans the pieces of the content in order, at least one
 * @param source the words that name who said it; empty where none does
 * @param sourceSpan where those words stand, or null
 * @param cue the word or words of saying; empty where none stands
 * @param cueSpan where they stand, or null
 * @param stance whether the article asserts that it was said
 * @param speaker id of the resolved speaker, or null
 * @param saidOn when it was said, or null where unknown
 * @param confidence how surely this is an attribution with these spans
 * @param rule what found it, for people
 */
public record Attribution(
        String id,
        String article,
        int place,
        Kind kind,
        String content,
        List<Span> spans,
        String source,
        @Nullable Span sourceSpan,
        String cue,
        @Nullable Span cueSpan,
        Stance stance,
        @Nullable String speaker,
        @Nullable SaidOn saidOn,
        double confidence,
        String rule) {
    /** The place of attributions whose spans count in the article's text. */
    public static final int IN_TEXT = -1;

    /** The rule of answers in an interview that have no name before them. */
    public static final String ANSWER = "answer in an interview";

    /** The rule of the paragraphs of a speech that a page prints. */
    public static final String SPEECH = "paragraph of a speech";

    private static final double SURE = 0.6;

    public Attribution {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content: " + id);
        }
        spans = List.copyOf(spans);
    }

    /** How the words are rendered. */
    public enum Kind {
        /** The speaker's words as such. */
        DIRECT,
        /** The article's rendering of what was said. */
        INDIRECT,
        /** Indirect, with quoted words inside. */
        MIXED;

        /** The name as printed. */
        public String label() {
            return switch (this) {
                case DIRECT -> "direct";
                case INDIRECT -> "indirect";
                case MIXED -> "mixed";
            };
        }
    }

    /** Whether the article says that it was said. */
    public enum Stance {
        /** It was said. */
        SAID,
        /** It was not said ("did not say that"). */
        NEGATED,
        /** It may or would be said ("would say", "could argue"). */
        HYPOTHETICAL
    }

    /** True if it is surely enough something said to be told first; less may be what somebody saw, planned or felt. */
    public boolean isSure() {
        return confidence >= SURE;
    }

    /** From the first unit of the content to the last. */
    public Span extent() {
        return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    public Attribution withSpeaker(@Nullable String resolved) {
        return new Attribution(
                id,
                article,
                place,
                kind,
                content,
                spans,
                source,
                sourceSpan,
                cue,
                cueSpan,
                stance,
                resolved,
                saidOn,
                confidence,
                rule);
    }

    public Attribution withSaidOn(@Nullable SaidOn day) {
        return new Attribution(
                id,
                article,
                place,
                kind,
                content,
                spans,
                source,
                sourceSpan,
                cue,
                cueSpan,
                stance,
                speaker,
                day,
                confidence,
                rule);
    }
}
