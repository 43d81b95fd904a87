package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said once, by one speaker; its witnesses are the attributions that render it.
 *
 * @param id hash of the witnesses' ids
 * @param story id of the story it belongs to, or null
 * @param speaker id of the speaker, or null where no witness tells
 * @param saidOn the day, or null where no witness tells
 * @param witnesses ids of the attributions, by time of their article, then place in it
 * @param band how alike the renderings are
 * @param probability that all of them render one utterance; 1 for a single witness
 */
public record Statement(
        String id,
        @Nullable String story,
        @Nullable String speaker,
        @Nullable SaidOn saidOn,
        List<String> witnesses,
        Band band,
        double probability) {
    public Statement {
        witnesses = List.copyOf(witnesses);
    }

    /** How alike the renderings of a statement are. */
    public enum Band {
        /** One witness only. */
        SINGLE,
        /** The same words. */
        IDENTICAL,
        /** The same wording with edits, or a part of it. */
        EDITED,
        /** Other words for the same content: translation or paraphrase. */
        OTHER_WORDING,
        /** Probably the same: a probability from 0.6 to 0.8. */
        PROBABLE,
        /** More likely the same than not, but no more than that. */
        UNDECIDED
    }
}
