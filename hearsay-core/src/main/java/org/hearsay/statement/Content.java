package org.hearsay.statement;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an attribution says, as terms for comparing.
 *
 * @param words all words, folded, in order
 * @param terms those with content of their own, in order
 * @param clauses the terms by clause, with their negations
 * @param figures numbers, days and months, in order
 */
record Content(List<String> words, List<Term> terms, List<Clause> clauses, List<Figure> figures) {
    Content {
        words = List.copyOf(words);
        terms = List.copyOf(terms);
        clauses = List.copyOf(clauses);
        figures = List.copyOf(figures);
    }

    SortedSet<String> forms() {
        SortedSet<String> forms = new TreeSet<>();
        terms.forEach(term -> forms.add(term.form()));
        return forms;
    }

    /** Whether one form first stands before another. */
    boolean isBefore(String form, String other) {
        for (Term term : terms) {
            if (term.form().equals(form)) {
                return true;
            }
            if (term.form().equals(other)) {
                return false;
            }
        }
        return false;
    }

    boolean inOneClause(String form, String other) {
        return clauses.stream()
                .anyMatch(clause ->
                        clause.forms().contains(form) && clause.forms().contains(other));
    }

    int negations() {
        return clauses.stream().mapToInt(Clause::negations).sum();
    }

    int loose() {
        return clauses.stream().mapToInt(Clause::loose).sum();
    }

    /** The words in one string: equal for the same words, whatever their marks and case. */
    String key() {
        return String.join(" ", words);
    }
}
