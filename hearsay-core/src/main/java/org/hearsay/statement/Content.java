package org.hearsay.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an attribution says, as terms for comparing.
 *
 * @param language two letters; "en" for all that is read as English
 * @param words all words, folded, in order, those of other languages as English ones
 * @param terms those with content of their own, in order
 * @param clauses the terms by clause, with their negations
 * @param figures numbers, days and months, in order
 * @param comparisons places of "than" among all words and marks
 * @param quoted words of each part that stands between quotation marks, folded, if it is but a part
 * @param forms forms of its terms
 * @param denied forms that stand shortly after a word of negation
 */
record Content(
        String language,
        List<String> words,
        List<Term> terms,
        List<Clause> clauses,
        List<Figure> figures,
        List<Integer> comparisons,
        List<List<String>> quoted,
        SortedSet<String> forms,
        Set<String> denied) {
    private static final String ENGLISH = "en";

    Content {
        words = List.copyOf(words);
        terms = List.copyOf(terms);
        clauses = List.copyOf(clauses);
        figures = List.copyOf(figures);
        comparisons = List.copyOf(comparisons);
        quoted = List.copyOf(quoted);
    }

    Content(
            String language,
            List<String> words,
            List<Term> terms,
            List<Clause> clauses,
            List<Figure> figures,
            List<Integer> comparisons,
            List<List<String>> quoted) {
        this(language, words, terms, clauses, figures, comparisons, quoted, forms(terms), denied(clauses));
    }

    private static SortedSet<String> forms(List<Term> terms) {
        SortedSet<String> forms = new TreeSet<>();
        terms.forEach(term -> forms.add(term.form()));
        return forms;
    }

    private static Set<String> denied(List<Clause> clauses) {
        Set<String> denied = new HashSet<>();
        clauses.forEach(clause -> denied.addAll(clause.denied()));
        return denied;
    }

    Content withFigures(List<Figure> changed) {
        return new Content(language, words, terms, clauses, changed, comparisons, quoted, forms, denied);
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

    /** Whether its words are read as they stand. */
    boolean isEnglish() {
        return language.equals(ENGLISH);
    }

    /** Forms of its terms and all that words of another language may mean. */
    Set<String> meanings() {
        if (isEnglish()) {
            return forms;
        }
        Set<String> meanings = new HashSet<>(forms);
        terms.forEach(term -> term.also().forEach(other -> meanings.add(other.form())));
        return meanings;
    }

    /** What words of a form may mean as well; empty for English. */
    List<String> also(String form) {
        return isEnglish()
                ? List.of()
                : terms.stream()
                        .filter(term -> term.form().equals(form))
                        .flatMap(term -> term.also().stream())
                        .map(Term.Meaning::form)
                        .toList();
    }

    int negations() {
        return clauses.stream().mapToInt(Clause::negations).sum();
    }

    /** The words in one string: equal for the same words of one language, whatever their marks and case. */
    String key() {
        return language + ' ' + String.join(" ", words);
    }
}
