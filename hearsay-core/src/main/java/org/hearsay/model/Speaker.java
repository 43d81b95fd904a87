package org.hearsay.model;

import java.io.Serializable;
import java.util.List;

/**
 * The person or body behind source spans, the same across articles and spellings.
 *
 * @param id hash of the name and what tells it from others of that name
 * @param name the fullest usual spelling
 * @param kind person, body, group or unknown
 * @param spellings every name used, sorted
 * @param descriptions what the pages call the speaker ("foreign minister"), sorted
 */
public record Speaker(String id, String name, Kind kind, List<String> spellings, List<String> descriptions)
        implements Serializable {
    public Speaker {
        spellings = List.copyOf(spellings);
        descriptions = List.copyOf(descriptions);
    }

    /** What sort of speaker this is. */
    public enum Kind {
        PERSON,
        /** A ministry, an army, a company, an agency. */
        BODY,
        /** Several unnamed people ("two officials"). */
        GROUP,
        /** Known by description only. */
        DESCRIBED
    }
}
