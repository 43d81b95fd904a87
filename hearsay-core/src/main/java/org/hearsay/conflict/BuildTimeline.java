package org.hearsay.conflict;

import java.util.List;
import org.hearsay.model.Dossier;
import org.hearsay.model.TimelineEntry;

/** Puts what a story's articles date on one timeline. */
public final class BuildTimeline {
    /** The entries by date, then id. */
    public List<TimelineEntry> build(Dossier dossier) {
        return List.of();
    }
}
