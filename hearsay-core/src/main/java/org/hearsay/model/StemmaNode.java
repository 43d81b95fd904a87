package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * An article or a lost source in a stemma.
 *
 * @param id the article's id, or a hash of the lost source's name and story
 * @param kind extant article, or a source that no page of the set holds
 * @param label for people: outlet, or what the source is called ("AA copy", "Kremlin statement")
 * @param earliest the earliest day that fits, or null
 * @param latest the latest day that fits, or null
 * @param note what is known of its time or name, for people; empty if nothing is
 */
public record StemmaNode(
        String id,
        Kind kind,
        String label,
        @Nullable Moment earliest,
        @Nullable Moment latest,
        String note) {
    /** Whether we hold it. */
    public enum Kind {
        /** An article of the set. */
        EXTANT,
        /** Named or credited by a page, and not in the set. */
        CREDITED,
        /** Concluded from shared readings, named by none. */
        INFERRED
    }
}
