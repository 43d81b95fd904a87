package org.hearsay.story;

import java.io.Serializable;

/**
 * Articles before one that have a weighty term of it.
 *
 * @param article its place in the order of time
 * @param term the term
 * @param weight what the term weighs
 * @param earlier the nearest ones before it that have the term, nearest first, then the first of all if it is not among
 *     them
 * @param popular true if there are more
 */
public record SharedTerm(int article, long term, double weight, int[] earlier, boolean popular)
        implements Serializable {}
