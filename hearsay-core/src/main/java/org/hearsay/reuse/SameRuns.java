package org.hearsay.reuse;

import java.io.Serializable;
import java.util.List;

/**
 * Where two articles have the same runs of words.
 *
 * @param article the later one
 * @param other the earlier one
 * @param places in the later one, shifted by 20, and in the earlier one, ascending
 */
public record SameRuns(int article, int other, long[] places) implements Serializable {
    /**
     * What was found in a part of all runs.
     *
     * @param all by the later article, then the earlier one
     * @param popular runs that stand in so many places that not every pair of them is compared
     */
    public record Found(List<SameRuns> all, long popular) implements Serializable {
        public Found {
            all = List.copyOf(all);
        }
    }
}
