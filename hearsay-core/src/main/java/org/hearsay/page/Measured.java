package org.hearsay.page;

/**
 * A value that a page proposes for a field, as the trees see it; for training and measuring.
 *
 * @param field {@code title}, {@code authors} or {@code published}
 * @param value the value as text; a day for {@code published}
 * @param features what was measured of it
 * @param chance what the trees that ship make of it, from 0 to 1
 */
public record Measured(String field, String value, float[] features, double chance) {}
