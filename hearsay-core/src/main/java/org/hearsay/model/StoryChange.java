package org.hearsay.model;

import java.util.List;

/**
 * What became of stories when articles came in.
 *
 * @param kind what happened
 * @param before ids of the stories that were, ascending
 * @param after ids of the stories that are, ascending
 */
public record StoryChange(Kind kind, List<String> before, List<String> after) {
    public StoryChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What happens to stories; that one grows is not a change. */
    public enum Kind {
        /** Several are one now. */
        MERGED,
        /** One is several now. */
        SPLIT,
        /** An earlier article was found, and a story's id is made of its first one. */
        RENAMED;

        /** The name as printed. */
        public String label() {
            return switch (this) {
                case MERGED -> "merged";
                case SPLIT -> "split";
                case RENAMED -> "renamed";
            };
        }
    }
}
