package org.hearsay.attribution;

/**
 * The grammar of a passage's words.
 *
 * @param tag part of speech of each word, as a hash of its name
 * @param head index of the word that each word depends on, -1 for none
 * @param relation how it depends on it, as a hash of its name
 */
record Syntax(int[] tag, int[] head, int[] relation) {}
