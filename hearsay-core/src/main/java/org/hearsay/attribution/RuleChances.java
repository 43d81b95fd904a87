package org.hearsay.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.TermTable;

/**
 * How often what a rule finds in other languages is right, by what readers and writers marked: the confidence that the rule gives
 * itself counts as so many cases beside those that were counted.
 */
final class RuleChances {
    /** For how many cases the rule's own confidence stands. */
    private static final double OWN = 5;

    private final Map<String, int[]> counts = new HashMap<>();

    /** @param table rows of a rule, whether it has a source, how often it was right, and how often it was seen */
    RuleChances(TermTable table) {
        for (List<String> row : table.rows()) {
            counts.put(
                    key(row.get(0), row.get(1).equals("source")),
                    new int[] {Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3))});
        }
    }

    List<Found> weigh(List<Found> found) {
        return found.stream().map(this::weigh).toList();
    }

    private Found weigh(Found one) {
        int[] count = counts.get(key(one.rule(), one.source() != null));
        return count == null ? one : one.withConfidence((count[0] + OWN * one.confidence()) / (count[1] + OWN));
    }

    private static String key(String rule, boolean source) {
        return rule + '\t' + source;
    }
}
