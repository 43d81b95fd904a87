package org.hearsay.page;

import java.util.List;
import org.hearsay.model.Block;
import org.hearsay.model.Outcome;

/**
 * Why a page was read as it was.
 *
 * @param outcome the article, or why there is none
 * @param blocks every block of the page with its role and score, in page order; empty where the bytes gave none
 * @param reasons what was proposed for each field of the metadata, the chosen value of a field first
 */
public record Explanation(Outcome outcome, List<Block> blocks, List<Reason> reasons) {
    public Explanation {
        blocks = List.copyOf(blocks);
        reasons = List.copyOf(reasons);
    }

    /**
     * A value proposed for a field.
     *
     * @param field {@code title}, {@code outlet}, {@code authors}, {@code published} or {@code modified}
     * @param value the value as text
     * @param source where the page states it
     * @param weight what it counts; for the chosen one, with all that agree
     * @param chosen true for the one that was taken
     */
    public record Reason(String field, String value, String source, double weight, boolean chosen) {}
}
