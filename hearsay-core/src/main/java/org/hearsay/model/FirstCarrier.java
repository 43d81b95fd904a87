package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who had it first: of a story, or of one statement.
 *
 * @param statement id of the statement, or null for the story as a whole
 * @param article id of the article that had it first, or null where undetermined
 * @param others ids of the other articles that carry it, by time
 * @param reason what decides, or why nothing does, for people
 * @param lead hours before the next in the worst time zone; 0 where undetermined
 */
public record FirstCarrier(
        @Nullable String statement, @Nullable String article, List<String> others, String reason, double lead) {
    public FirstCarrier {
        others = List.copyOf(others);
    }
}
