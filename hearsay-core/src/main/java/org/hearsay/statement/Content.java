package org.hearsay.statement;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an attribution says, as terms for comparing.
 *
 * @param words all words, folded, in order
 * @param terms those with content of their own, in order
 * @param figures numbers, days and months, in order
 * @param negated a word of negation stands in it
 */
record Content(List<String> words, List<Term> terms, List<Figure> figures, boolean negated) {
    Content {
        words = List.copyOf(words);
        terms = List.copyOf(terms);
        figures = List.copyOf(figures);
    }

    /** Forms of the terms with how they are used: 1 as such, 2 contrary, 3 both. */
    Map<String, Integer> uses() {
        SortedMap<String, Integer> uses = new TreeMap<>();
        for (Term term : terms) {
            uses.merge(term.form(), term.contrary() ? 2 : 1, (a, b) -> a | b);
        }
        return uses;
    }

    /** The words in one string: equal for the same words, whatever their marks and case. */
    String key() {
        return String.join(" ", words);
    }
}
