package org.hearsay.model;

/**
 * A word or mark of a witness, in CollateX's terms.
 *
 * @param t as printed, with the white space that follows it, so that the tokens joined give the witness's text
 * @param n normalised, for comparing; never white space
 */
public record Token(String t, String n) {}
