package org.hearsay.stemma;

import java.util.List;
import java.util.Set;
import org.hearsay.text.TermTable;

/** The learned weights that ship with the step. */
final class Weights {
    private static final List<List<String>> ROWS =
            TermTable.load(Weights.class, "weights.tsv").rows();

    private Weights() {}

    /**
     * Those of one decision, in the order of the names.
     *
     * @throws IllegalStateException if one is missing
     */
    static double[] of(String decision, List<String> names) {
        return of(decision, names, Set.of());
    }

    /** The same, with zero for each muted name. */
    static double[] of(String decision, List<String> names, Set<String> muted) {
        double[] weights = new double[names.size()];
        boolean[] found = new boolean[weights.length];
        for (List<String> row : ROWS) {
            int at = row.get(0).equals(decision) ? names.indexOf(row.get(1)) : -1;
            if (at >= 0) {
                weights[at] = muted.contains(names.get(at)) ? 0 : Double.parseDouble(row.get(2));
                found[at] = true;
            }
        }
        for (int i = 0; i < found.length; i++) {
            if (!found[i]) {
                throw new IllegalStateException("no weight for " + decision + " " + names.get(i));
            }
        }
        return weights;
    }
}
