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
    private static final int ENOUGH = 2;

    Clause {
        forms = Set.copyOf(forms);
        denied = Set.copyOf(denied);
    }

    /**
     * Whether this clause says the contrary of another: enough words in common, and an odd number of negations and contrary
     * words between them.
     */
    boolean denies(Clause other, Vocabulary vocabulary) {
        int contraries = 0;
        int shared = 0;
        for (String form : forms) {
            if (other.forms.contains(form)) {
                shared++;
            } else if (vocabulary.contraries(form).stream().anyMatch(other.forms::contains)) {
                contraries++;
            }
        }
        int smaller = Math.min(forms.size(), other.forms.size());
        int larger = Math.max(forms.size(), other.forms.size());
        int common = shared + contraries;
        boolean alike = common >= ENOUGH && 2 * common >= smaller || common == 1 && smaller == 1 && larger <= 2;
        return alike
                && loose == other.loose
                && (negations + other.negations + contraries) % 2 == 1
                && !(negations < other.negations ? this : other)
                        .turns(negations < other.negations ? other : this, vocabulary);
    }

    /** A word of its own that can stand for a negation: "closed to lorries" for "lorries may not use it". */
    private boolean turns(Clause other, Vocabulary vocabulary) {
        return forms.stream()
                .anyMatch(form -> !other.forms.contains(form)
                        && !vocabulary.contraries(form).isEmpty()
                        && vocabulary.contraries(form).stream().noneMatch(other.forms::contains));
    }

    /** How many terms two clauses have in common. */
    int shared(Clause other) {
        return (int) forms.stream().filter(other.forms::contains).count();
    }
}
