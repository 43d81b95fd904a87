package org.hearsay.model;

/**
 * A word or mark of a witness, in CollateX's terms.
 *
 * @param t as printed, without white space around it
 * @param n normalised, for comparing
 */
public record Token(String t, String n) {}
