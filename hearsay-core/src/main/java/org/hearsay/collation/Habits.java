package org.hearsay.collation;

/** How often translators render one word by another, as counted in aligned texts. */
interface Habits {
    /** Log-odds that the words are linked beyond what any two words are; 0 where nothing is known. */
    float link(String a, String b);

    /** False if it is certain that nothing is known of the links of a word. */
    default boolean tells(String word) {
        return true;
    }

    /** How often a word has no counterpart, as log-odds beyond what any word has; 0 where nothing is known. */
    float alone(String word);
}
