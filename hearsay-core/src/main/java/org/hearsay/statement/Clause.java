package org.hearsay.statement;

import java.util.Set;

/**
 * The words between two marks or conjunctions.
 *
 * @param forms forms of its terms
 * @param negations how many words of negation stand in it
 * @param loose words such as "without", which may deny the clause or only something in it
 * @param denied forms that follow such a word closely
 */
record Clause(Set<String> forms, int negations, int loose, Set<String> denied) {
    Clause {
        forms = Set.copyOf(forms);
        denied = Set.copyOf(denied);
    }
}
