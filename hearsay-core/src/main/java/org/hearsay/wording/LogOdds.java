package org.hearsay.wording;

import java.util.List;

/**
 * How much more one outlet uses a family than the others do: log-odds with an informative Dirichlet prior, over their
 * standard deviation (Monroe, Colaresi and Quinn 2008, Fightin' Words). The prior is the story's own vocabulary.
 */
final class LogOdds {
    /** Words that an outlet and the others need each, for a statistic to mean anything. */
    private static final int ENOUGH = 1000;

    private static final double PRIOR_WORDS = 500;
    private static final double STRONG = 2.58;
    private static final int FEWEST = 4;

    private final Usage usage;
    private final int all;

    LogOdds(Usage usage) {
        this.usage = usage;
        int sum = 0;
        for (int outlet = 0; outlet < usage.outlets().size(); outlet++) {
            sum += usage.words(outlet);
        }
        this.all = sum;
    }

    boolean isTested(int outlet) {
        return usage.words(outlet) >= ENOUGH && all - usage.words(outlet) >= ENOUGH;
    }

    boolean isTested() {
        for (int outlet = 0; outlet < usage.outlets().size(); outlet++) {
            if (isTested(outlet)) {
                return true;
            }
        }
        return false;
    }

    double z(Family family, int outlet) {
        double prior = PRIOR_WORDS * family.uses() / all;
        double here = family.uses(outlet) + prior;
        double there = family.uses() - family.uses(outlet) + prior;
        double restHere = usage.words(outlet) + PRIOR_WORDS - here;
        double restThere = all - usage.words(outlet) + PRIOR_WORDS - there;
        double delta = StrictMath.log(here / restHere) - StrictMath.log(there / restThere);
        return delta / Math.sqrt(1 / here + 1 / there);
    }

    /** The greatest z of a family over the outlets that can be tested. */
    double most(Family family) {
        double most = 0;
        for (int outlet = 0; outlet < usage.outlets().size(); outlet++) {
            if (isTested(outlet)) {
                most = Math.max(most, z(family, outlet));
            }
        }
        return most;
    }

    /** Families that some outlet uses far more than the others, in alphabetic order. */
    List<Family> strong() {
        return usage.families().values().stream()
                .distinct()
                .filter(family -> family.uses() >= FEWEST && most(family) >= STRONG)
                .toList();
    }
}
