package org.hearsay.statement;

/**
 * A word with content of its own.
 *
 * @param form the stem, or the first of the words that mean the same, or a country's name
 * @param name written as a name, in capitals within a sentence
 * @param place index among all words and marks of the content
 */
record Term(String form, boolean name, int place) {}
