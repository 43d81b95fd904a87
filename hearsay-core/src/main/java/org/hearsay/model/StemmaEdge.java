package org.hearsay.model;

import java.util.List;

/**
 * A probable descent: {@code to} has words from {@code from}.
 *
 * @param from id of a node
 * @param to id of a node
 * @param probability that the descent is so, directly or through something lost
 * @param certainty documented, or the class of the probability; for an undetermined edge {@code from} and {@code to}
 *     are in order of id and mean no direction
 * @param evidence what carries it, weightiest first
 * @param wouldChange what would change it, for people; empty if nothing in particular
 */
public record StemmaEdge(
        String from, String to, double probability, Certainty certainty, List<Evidence> evidence, String wouldChange) {
    public StemmaEdge {
        evidence = List.copyOf(evidence);
    }

    /** True if a reader said so, who knows it from elsewhere than the pages. */
    public boolean isFromReader() {
        return evidence.stream().anyMatch(one -> one.kind() == Evidence.Kind.CORRECTION);
    }

    /** True if {@code to} has only a passage from {@code from}, beside its main source. */
    public boolean isSecond() {
        return evidence.stream().anyMatch(one -> one.kind() == Evidence.Kind.PASSAGE);
    }
}
