package org.hearsay.speaker;

import java.io.Serializable;
import java.util.List;

/**
 * The persons and bodies that one article names.
 *
 * @param article id of the article
 * @param persons in order of first mention
 * @param bodies those named in full, each once
 */
public record Cast(String article, List<LocalPerson> persons, List<BodyInFull> bodies) implements Serializable {
    public Cast {
        persons = List.copyOf(persons);
        bodies = List.copyOf(bodies);
    }
}
