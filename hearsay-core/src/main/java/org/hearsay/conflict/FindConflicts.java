package org.hearsay.conflict;

import java.util.List;
import org.hearsay.model.Conflict;
import org.hearsay.model.Dossier;

/** Finds the facts for which sources of a story give figures, dates, names or titles, and where they disagree. */
public final class FindConflicts {
    /** Conflicts first, then updates, roundings, other scopes, agreements, single claims; within these by id. */
    public List<Conflict> find(Dossier dossier) {
        return List.of();
    }
}
