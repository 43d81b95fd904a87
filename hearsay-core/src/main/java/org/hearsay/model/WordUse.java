package org.hearsay.model;

/**
 * How often an outlet uses the words of a family.
 *
 * @param outlet the outlet's name
 * @param own uses in its own voice, headlines too
 * @param reported uses in speech that it quotes or reports
 * @param words words of the outlet's articles in this story
 * @param z z-score of the log-odds against the other outlets; 0 where the text is too short for a test
 */
public record WordUse(String outlet, int own, int reported, int words, double z) {}
