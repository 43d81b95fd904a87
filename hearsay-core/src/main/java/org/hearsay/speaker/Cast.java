package org.hearsay.speaker;

import java.io.Serializable;
import java.util.List;

/**
 * The persons whom one article names.
 *
 * @param article id of the article
 * @param persons in order of first mention
 */
public record Cast(String article, List<LocalPerson> persons) implements Serializable {
    public Cast {
        persons = List.copyOf(persons);
    }
}
