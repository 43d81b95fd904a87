package org.hearsay.app.archive;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader knows better than the steps.
 *
 * @param id counted from 1 in the order of making
 * @param kind what is said
 * @param subjectAt what it is said of
 * @param objectAt what else it takes: another one of the kind, or a name; {@link Anchor#NONE} where the kind needs none
 * @param words what it is about, for people
 * @param made when, ISO 8601
 * @param withdrawn when it was taken back, or null while it stands
 * @param applied whether the last run found what it speaks of, and honoured it
 */
public record Correction(
        long id,
        Kind kind,
        Anchor subjectAt,
        Anchor objectAt,
        String words,
        String made,
        @Nullable String withdrawn,
        boolean applied) {
    /** What a correction says. */
    public enum Kind {
        /** The attribution is none. */
        NOT_A_STATEMENT,
        /** The attribution is by the speaker of this name. */
        OTHER_SPEAKER,
        /** Two speakers are one. */
        SAME_PERSON,
        /** Two attributions do not render one utterance. */
        NOT_THE_SAME,
        /** The article has its text from another one, or from a source of this name that no page holds. */
        DESCENT_KNOWN;

        /** The name as printed. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of this printed name; null for any other word. */
        public static @Nullable Kind of(String label) {
            for (Kind kind : values()) {
                if (kind.label().equals(label)) {
                    return kind;
                }
            }
            return null;
        }
    }

    /** Id of what it is said of: an attribution, a speaker or an article. */
    public String subject() {
        return subjectAt.id();
    }

    /** Id of another one, or a name; empty where the kind needs none. */
    public String object() {
        return objectAt.id();
    }

    public boolean isStanding() {
        return withdrawn == null;
    }
}
