package org.hearsay.statement;

import java.util.List;

/**
 * A word with content of its own.
 *
 * @param form the stem, or the first of the words that mean the same, or a country's name
 * @param meaning number of the word's vector, or -1
 * @param name written as a name, in capitals within a sentence
 * @param denied stands shortly after a word of negation
 * @param clause number of the clause that it stands in
 * @param place index among all words and marks of the content
 * @param also what a word of another language may mean as well, the likeliest first; none for English
 */
record Term(String form, int meaning, boolean name, boolean denied, int clause, int place, List<Meaning> also) {
    /** A form with the number of its word's vector, or -1. */
    record Meaning(String form, int number) {}

    Term {
        also = List.copyOf(also);
    }
}
