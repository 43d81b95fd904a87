package org.hearsay.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One distinct value that a page may mean for a field, with all that state it.
 *
 * @param key the form in which values are compared
 * @param candidates who states it, in the order in which they were read
 */
record Proposal<T>(String key, List<Candidate<T>> candidates) {
    T value() {
        return candidates.get(0).value();
    }

    /**
     * Adds to a row, for each source of a list, how strongly it states this value, 0 where it does not; the one named
     * "other" stands for all that the list does not name.
     */
    void measure(Row row, Map<String, Integer> sources) {
        double[] strongest = new double[sources.size()];
        for (Candidate<T> candidate : candidates) {
            Integer at = sources.getOrDefault(candidate.source(), sources.get("other"));
            if (at != null) {
                strongest[at] = Math.max(strongest[at], candidate.weight());
            }
        }
        for (double weight : strongest) {
            row.add(weight);
        }
    }

    /** What all that state it weigh, each source counted once. */
    double weight() {
        Map<String, Double> bySource = new LinkedHashMap<>();
        candidates.forEach(one -> bySource.merge(one.source(), one.weight(), Math::max));
        return bySource.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Number of sources that state it. */
    long sources() {
        return candidates.stream().map(Candidate::source).distinct().count();
    }
}
