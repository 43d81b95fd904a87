package org.hearsay.page;

/**
 * A value that a page may mean for one of its fields.
 *
 * @param value the value
 * @param source where it was read, in words of ours ("JSON-LD headline", "line above the text")
 * @param weight how much it counts against others; not a probability
 */
record Candidate<T>(T value, String source, double weight) {}
