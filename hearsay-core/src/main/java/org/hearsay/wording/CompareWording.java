package org.hearsay.wording;

import java.util.List;
import org.hearsay.model.Dossier;
import org.hearsay.model.WordContrast;

/** Finds the words that one outlet uses for an event more than the others do. */
public final class CompareWording {
    /** The contrasts of a story, strongest first, then by word. */
    public List<WordContrast> compare(Dossier dossier) {
        return List.of();
    }
}
