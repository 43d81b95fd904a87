package org.hearsay.app.archive;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param hits best first, or latest first
 * @param total how many there are in all
 * @param counts for each facet how many there are of each value, most first
 * @param ranked true where the best come first
 */
public record Found(List<Hit> hits, int total, Map<Facet, List<Count>> counts, boolean ranked) {
    /**
     * How often a value occurs.
     *
     * @param value as {@link SearchQuery} takes it
     * @param label for people
     * @param count how many of those found have it
     */
    public record Count(String value, String label, int count) {}
}
