package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * One reason for or against an edge of a stemma.
 *
 * @param kind credit, time, containment, truncation, trace, shared error, shared text, quotation, same speaker, a
 *     passage that the main source lacks, a reader's correction
 * @param words what was seen, for people; quoted words of a page stand in quotation marks
 * @param weight log-odds that it adds, positive for the edge
 * @param article id of the article that shows it, or null
 * @param span where in that article's text, or null
 */
public record Evidence(
        Kind kind,
        String words,
        double weight,
        @Nullable String article,
        @Nullable Span span) {
    /** What sort of evidence it is. */
    public enum Kind {
        CREDIT,
        TIME,
        CONTAINMENT,
        TRUNCATION,
        TRACE,
        SHARED_ERROR,
        SHARED_TEXT,
        SHARED_STATEMENT,
        NAMED_SOURCE,
        READING,
        PASSAGE,
        CORRECTION
    }
}
