package org.hearsay.reuse;

import java.io.Serializable;

/**
 * Runs of words, each with where it stands; of one length.
 *
 * @param keys hashes of the runs
 * @param articles the articles that have them, ascending
 * @param places where in the articles they stand, ascending within one article
 */
public record RunsOfWords(long[] keys, int[] articles, int[] places) implements Serializable {}
