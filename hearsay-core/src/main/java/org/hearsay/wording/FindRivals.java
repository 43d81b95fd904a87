package org.hearsay.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Apparatus;

/** Finds families of words that fill the same role in different outlets. */
final class FindRivals {
    /** So many families, the most used, are compared with each other. */
    private static final int MOST = 400;

    /** Things and qualities that are less alike than this only belong together ("crew", "passengers"). */
    private static final double NEAR = 0.7;

    /** The same for what happens ("collided", "rammed"). */
    private static final double NEAR_EVENTS = 0.58;

    /** Words for one object that are less alike than this tell different things of it, unless both stand right before it. */
    private static final double AKIN = 0.1;

    private static final int ROOT = 5;
    private static final double NEAR_READINGS = 0.2;
    private static final double APART = 0.6;

    private final Usage usage;
    private final Roles roles;

    FindRivals(Usage usage, List<Apparatus> apparatuses) {
        this.usage = usage;
        this.roles = new Roles(usage, apparatuses);
    }

    /** For each family that has a rival the strongest one. */
    List<Contrast> contrasts() {
        List<Family> families = usage.families().values().stream()
                .distinct()
                .filter(roles::has)
                .sorted(Comparator.comparingInt((Family family) -> -family.uses())
                        .thenComparing(Family::name))
                .limit(MOST)
                .toList();
        Together together = new Together(usage, families);
        Map<String, Contrast> best = new TreeMap<>();
        for (Family family : families) {
            BitSet alike = roles.alike(family);
            for (Family other : families) {
                if (alike.get(other.number())
                        && family != other
                        && !haveOneRoot(family, other)
                        && areApart(family, other)) {
                    double strength = strength(family, other, together);
                    Contrast before = best.get(family.name());
                    if (strength > 0 && (before == null || strength > before.strength())) {
                        best.put(family.name(), new Contrast(family, other, strength));
                    }
                }
            }
        }
        return new ArrayList<>(best.values());
    }

    /** "collided" and "collision": one word in two shapes tells nothing of who says it. */
    private static boolean haveOneRoot(Family family, Family other) {
        return family.name().regionMatches(0, other.name(), 0, ROOT);
    }

    /** Above 0 if the two fill the same role: the surer and the more used, the higher. */
    private double strength(Family family, Family other, Together together) {
        double near = family.nearness(other);
        boolean events = family.isEvent();
        boolean sameObject = haveOneObject(family, other);
        boolean sameSurroundings = near >= (events ? NEAR_EVENTS : NEAR)
                && events == other.isEvent()
                && roles.haveSurroundings(family, other)
                && !together.are(family, other);
        boolean sameReading = near >= NEAR_READINGS && roles.areReadings(family, other);
        if (!sameObject && (!sameSurroundings && !sameReading || family.uses() + family.inHeadlines() < 2)) {
            return 0;
        }
        double role =
                Math.max(0, near) + (sameObject ? 1 + 0.2 * roles.objects(family, other) : 0) + (sameReading ? 0.5 : 0);
        double used =
                StrictMath.log(1 + Math.min(family.uses(), 3 * other.uses())) + 0.5 * Math.min(2, family.inHeadlines());
        return role * used;
    }

    private boolean haveOneObject(Family family, Family other) {
        return family.isEvent()
                && other.isEvent()
                && roles.objects(family, other) > 0
                && family.nearness(other) >= (roles.haveDirectObject(family, other) ? -AKIN : AKIN);
    }

    /**
     * True if the share of one in both differs much between outlets. In a story of one outlet: between its own voice and
     * reports, or if both are words for one object, whoever speaks.
     */
    private boolean areApart(Family family, Family other) {
        if (usage.outlets().size() == 1) {
            int own = family.own(0) + other.own(0);
            int reported = family.reported(0) + other.reported(0);
            boolean byVoice = own > 0
                    && reported > 0
                    && Math.abs((double) family.own(0) / own - (double) family.reported(0) / reported) >= APART;
            return byVoice || haveOneObject(family, other);
        }
        double least = 1;
        double most = 0;
        for (int outlet = 0; outlet < usage.outlets().size(); outlet++) {
            int both = family.uses(outlet) + other.uses(outlet);
            if (both > 0) {
                double share = (double) family.uses(outlet) / both;
                least = Math.min(least, share);
                most = Math.max(most, share);
            }
        }
        return most - least >= APART;
    }
}
