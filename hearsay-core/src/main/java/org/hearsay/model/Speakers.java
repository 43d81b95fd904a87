package org.hearsay.model;

import java.util.List;

/**
 * Speakers of a set of articles and the attributions with their speakers filled in.
 *
 * @param attributions in the order given, {@link Attribution#speaker()} set where it could be told
 * @param speakers ordered by id
 * @param resolutions the reasons, ordered by attribution id
 */
public record Speakers(List<Attribution> attributions, List<Speaker> speakers, List<Resolution> resolutions) {
    public Speakers {
        attributions = List.copyOf(attributions);
        speakers = List.copyOf(speakers);
        resolutions = List.copyOf(resolutions);
    }
}
