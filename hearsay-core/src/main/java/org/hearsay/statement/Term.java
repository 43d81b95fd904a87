package org.hearsay.statement;

/**
 * A word with content of its own.
 *
 * @param form the stem, or the first of the words that mean the same, or a country's name
 * @param meaning number of the word's vector, or -1
 * @param name written as a name, in capitals within a sentence
 * @param denied stands shortly after a word of negation
 * @param clause number of the clause that it stands in
 * @param place index among all words and marks of the content
 */
record Term(String form, int meaning, boolean name, boolean denied, int clause, int place) {}
