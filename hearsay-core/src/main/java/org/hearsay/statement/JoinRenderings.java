package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Joins renderings to clusters, from the surest pair on, first all that pairs tell by their own words; parts of longer ones,
 * and those that fit two which are forbidden to meet, wait until the others are joined.
 */
final class JoinRenderings {
    static final double SAME = 0.5;
    private static final int PARTNERS = 8;

    private final List<Rendering> renderings;
    private final ComparePairs compare;
    private final List<Cluster> clusterOf = new ArrayList<>();
    private final Map<Long, Integer> indexOf = new HashMap<>();

    /** @param renderings each with another number */
    JoinRenderings(List<Rendering> renderings, ComparePairs compare) {
        this.renderings = renderings;
        this.compare = compare;
        for (Rendering rendering : renderings) {
            indexOf.put(rendering.number(), clusterOf.size());
            clusterOf.add(new Cluster(rendering));
        }
    }

    /** The clusters, in the order of their first renderings in the list. */
    List<Cluster> by(List<SurePair> pairs) {
        join(pairs.stream().filter(pair -> !pair.byContext()).toList());
        join(pairs.stream().filter(SurePair::byContext).toList());
        return clusterOf.stream().distinct().toList();
    }

    /** Only these pairs, and those of earlier calls, weigh as more than their own words. */
    private void join(List<SurePair> pairs) {
        pairs.forEach(pair -> compare.settle(rendering(pair.a()), rendering(pair.b()), pair.probability()));
        boolean[] torn = torn(pairs);
        Predicate<SurePair> waits = pair ->
                torn[index(pair.a())] || torn[index(pair.b())] || isPart(rendering(pair.a()), rendering(pair.b()));
        pairs.stream().filter(waits.negate()).sorted(SurePair.SUREST).forEach(this::join);
        pairs.stream()
                .filter(waits)
                .sorted(Comparator.comparingInt((SurePair pair) -> -most(pair)).thenComparing(SurePair.SUREST))
                .toList()
                .forEach(this::join);
    }

    private int index(long number) {
        return indexOf.get(number);
    }

    private Rendering rendering(long number) {
        return renderings.get(index(number));
    }

    private Cluster cluster(long number) {
        return clusterOf.get(index(number));
    }

    /** The words that a statement and its denial have in common go to the one with more witnesses. */
    private int most(SurePair pair) {
        return Math.max(cluster(pair.a()).witnesses(), cluster(pair.b()).witnesses());
    }

    /** Which ones fit two that are forbidden to meet, such as the words that a statement and its denial have in common. */
    private boolean[] torn(List<SurePair> pairs) {
        List<List<Rendering>> partners = new ArrayList<>();
        renderings.forEach(rendering -> partners.add(new ArrayList<>()));
        for (SurePair pair : pairs.stream().sorted(SurePair.SUREST).toList()) {
            partners.get(index(pair.a())).add(rendering(pair.b()));
            partners.get(index(pair.b())).add(rendering(pair.a()));
        }
        boolean[] torn = new boolean[renderings.size()];
        for (int i = 0; i < torn.length; i++) {
            List<Rendering> best = partners.get(i);
            for (int x = 0; x < Math.min(PARTNERS, best.size()) && !torn[i]; x++) {
                for (int y = 0; y < x && !torn[i]; y++) {
                    torn[i] = compare.isForbidden(best.get(x), best.get(y));
                }
            }
        }
        return torn;
    }

    /** A few words out of a rendering with twice as many fit others as well: they wait until the whole ones are joined. */
    private static boolean isPart(Rendering a, Rendering b) {
        int one = a.content().terms().size();
        int other = b.content().terms().size();
        return 2 * Math.min(one, other) < Math.max(one, other);
    }

    private void join(SurePair pair) {
        Cluster a = cluster(pair.a());
        Cluster b = cluster(pair.b());
        double linkage = a.equals(b) ? 0 : Cluster.linkage(a, b, compare);
        if (linkage >= SAME) {
            Cluster big = a.members().size() >= b.members().size() ? a : b;
            Cluster small = big.equals(a) ? b : a;
            small.members().forEach(member -> clusterOf.set(index(member.number()), big));
            big.join(small, linkage);
        }
    }
}
