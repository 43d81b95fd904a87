package org.hearsay.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Dossier;
import org.hearsay.model.WordContrast;
import org.hearsay.model.WordUse;

/**
 * Finds the words that one outlet uses for an event more than the others do.
 *
 * <p>Words of one stem count together. Two families contrast where they fill the same role: one stands for the other in
 * an apparatus, or both come before the same name ("storming Orvik", "the relief of Orvik"), or they are near in
 * meaning and close to the same name; and where some outlet has one of them and another has the other. Where the texts
 * are long enough, families that one outlet uses far more than the others are added, by log-odds with an informative
 * Dirichlet prior (Monroe, Colaresi and Quinn 2008).
 */
public final class CompareWording {
    private static final int MOST = 24;

    /** The contrasts of a story, strongest first, then by word. */
    public List<WordContrast> compare(Dossier dossier) {
        Usage usage = Usage.of(dossier);
        LogOdds odds = new LogOdds(usage);
        List<Contrast> found = new ArrayList<>(new FindRivals(usage, dossier.apparatuses()).contrasts());
        odds.strong().stream()
                .filter(family -> found.stream().noneMatch(contrast -> contrast.family() == family))
                .map(family -> new Contrast(family, null, odds.most(family)))
                .forEach(found::add);
        return found.stream()
                .sorted(Comparator.comparingDouble((Contrast contrast) -> -contrast.strength())
                        .thenComparing(contrast -> contrast.family().name()))
                .limit(MOST)
                .map(contrast -> contrast(dossier, usage, odds, contrast))
                .toList();
    }

    private static WordContrast contrast(Dossier dossier, Usage usage, LogOdds odds, Contrast contrast) {
        Family family = contrast.family();
        List<WordUse> uses = new ArrayList<>();
        for (int outlet = 0; outlet < usage.outlets().size(); outlet++) {
            uses.add(new WordUse(
                    usage.outlets().get(outlet),
                    family.own(outlet),
                    family.reported(outlet),
                    usage.words(outlet),
                    odds.isTested(outlet) ? odds.z(family, outlet) : 0));
        }
        Family rival = contrast.rival();
        return new WordContrast(
                dossier.story().id(), family.words(), rival == null ? "" : rival.name(), uses, odds.isTested());
    }
}
