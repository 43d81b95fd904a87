package org.hearsay.story;

import java.io.Serializable;

/**
 * The earlier articles with which one is compared.
 *
 * @param article its place in the order of time
 * @param earlier their places, ascending
 * @param popular its terms that more articles before have than are looked at
 * @param crowded true if more of those looked at have terms of it than are compared
 */
public record Neighbours(int article, int[] earlier, int popular, boolean crowded) implements Serializable {}
