package org.hearsay.app.archive;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader knows better than the steps.
 *
 * @param id counted from 1 in the order of making
 * @param kind what is said
 * @param subject id of an attribution, or of a speaker
 * @param object id of another one, or a speaker's name; empty where the kind needs none
 * @param words what it is about, for people
 * @param made when, ISO 8601
 * @param withdrawn when it was taken back, or null while it stands
 */
public record Correction(
        long id,
        Kind kind,
        String subject,
        String object,
        String words,
        String made,
        @Nullable String withdrawn) {
    /** What a correction says. */
    public enum Kind {
        /** The attribution is none. */
        NOT_A_STATEMENT,
        /** The attribution is by the speaker of this name. */
        OTHER_SPEAKER,
        /** Two speakers are one. */
        SAME_PERSON,
        /** Two attributions do not render one utterance. */
        NOT_THE_SAME;

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

    public boolean isStanding() {
        return withdrawn == null;
    }
}
