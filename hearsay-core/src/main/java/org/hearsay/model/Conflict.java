package org.hearsay.model;

import java.util.List;

/**
 * Sources giving different figures, dates or names for one fact; or, where they agree, the fact that they agree on.
 *
 * @param id hash of story, question and values
 * @param story id of the story
 * @param kind what is in question
 * @param relation whether the values truly exclude each other
 * @param question as a question for people
 * @param values most pages first, then earliest, then text
 * @param confidence that the values answer one question and exclude each other
 */
public record Conflict(
        String id,
        String story,
        Kind kind,
        Relation relation,
        String question,
        List<ClaimedValue> values,
        double confidence) {
    public Conflict {
        values = List.copyOf(values);
    }

    /** What a conflict is about. */
    public enum Kind {
        FIGURE,
        DATE,
        NAME,
        TITLE,
        PLACE
    }

    /** How the values stand to each other. */
    public enum Relation {
        /** They exclude each other. */
        CONFLICT,
        /** A later value replaces an earlier one. */
        UPDATED,
        /** Equal within rounding. */
        ROUNDED,
        /** They count different things. */
        OTHER_SCOPE,
        /** One value, several sources. */
        AGREEMENT,
        /** One source only: nothing to compare with. */
        SINGLE
    }
}
