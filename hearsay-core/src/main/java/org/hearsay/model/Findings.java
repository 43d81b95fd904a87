package org.hearsay.model;

import java.util.List;

/**
 * What the last steps made of a story.
 *
 * @param dossier the story and all that earlier steps found
 * @param stemma its probable descent
 * @param conflicts facts compared across its sources, conflicts first
 * @param timeline by date, then id
 * @param contrasts strongest first
 */
public record Findings(
        Dossier dossier,
        Stemma stemma,
        List<Conflict> conflicts,
        List<TimelineEntry> timeline,
        List<WordContrast> contrasts) {
    public Findings {
        conflicts = List.copyOf(conflicts);
        timeline = List.copyOf(timeline);
        contrasts = List.copyOf(contrasts);
    }
}
