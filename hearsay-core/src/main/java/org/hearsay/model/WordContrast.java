package org.hearsay.model;

import java.util.List;

/**
 * Words that one outlet uses for an event more than the others do (Monroe, Colaresi and Quinn 2008).
 *
 * @param story id of the story
 * @param family the words that count together, most used first ("liberation", "liberated")
 * @param rival what the other outlets use in the same role, if that was found; else empty
 * @param uses one entry an outlet, by outlet name
 * @param tested true if the text is long enough for a statistic, false for counts only
 */
public record WordContrast(String story, List<String> family, String rival, List<WordUse> uses, boolean tested) {
    public WordContrast {
        family = List.copyOf(family);
        uses = List.copyOf(uses);
    }
}
