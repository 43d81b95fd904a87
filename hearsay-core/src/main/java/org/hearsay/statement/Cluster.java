package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Renderings joined so far, the ones with most terms first. */
final class Cluster {
    private static final int LONGEST = 4;
    private static final int MOST_CHECKED = 40;

    private final List<Rendering> members = new ArrayList<>();
    private double probability;
    private int witnesses;

    Cluster(Rendering first) {
        members.add(first);
        probability = first.copies().probability();
        witnesses = first.copies().appearances().size();
    }

    List<Rendering> members() {
        return members;
    }

    /** How many attributions they are, copies counted. */
    int witnesses() {
        return witnesses;
    }

    /** How surely all members belong together: the least sure of the joins. */
    double probability() {
        return probability;
    }

    /**
     * How well another cluster fits: the mean over its members, those left out of which nothing tells, of the best match among this one's longest; 0 if any two
     * members are forbidden to meet.
     */
    static double linkage(Cluster a, Cluster b, ComparePairs pairs) {
        for (Rendering one : a.checked()) {
            for (Rendering other : b.checked()) {
                if (pairs.isForbidden(one, other)) {
                    return 0;
                }
            }
        }
        if (a.isPartOf(b)) {
            return b.fitOf(a, pairs);
        }
        return b.isPartOf(a) ? a.fitOf(b, pairs) : Math.min(a.fitOf(b, pairs), b.fitOf(a, pairs));
    }

    /** A few words need not be found in every rendering of the whole: one that has them is enough. */
    private boolean isPartOf(Cluster whole) {
        return 2 * members.get(0).content().terms().size()
                < whole.members.get(0).content().terms().size();
    }

    private double fitOf(Cluster other, ComparePairs pairs) {
        double sum = 0;
        int told = 0;
        for (Rendering member : other.checked()) {
            double best = 0;
            boolean open = true;
            for (Rendering longest : members.subList(0, Math.min(LONGEST, members.size()))) {
                best = Math.max(best, pairs.probability(member, longest));
                open &= pairs.isUntold(member, longest);
            }
            sum += best;
            told += open ? 0 : 1;
        }
        return told == 0 ? 0 : sum / told;
    }

    private List<Rendering> checked() {
        return members.subList(0, Math.min(MOST_CHECKED, members.size()));
    }

    void join(Cluster other, double linkage) {
        members.addAll(other.members);
        witnesses += other.witnesses;
        members.sort(Comparator.comparingInt(
                        (Rendering one) -> -one.content().terms().size())
                .thenComparingLong(Rendering::number));
        probability = Math.min(linkage, Math.min(probability, other.probability));
    }
}
