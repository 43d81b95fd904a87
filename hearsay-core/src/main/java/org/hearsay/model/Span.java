package org.hearsay.model;

import java.io.Serializable;

/**
 * A half-open stretch of a text, in UTF-16 units.
 *
 * @param start first unit, from 0
 * @param end one past the last unit, never below {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end: " + start + ", " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words at this place of {@code text}; throws if the span leaves the text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
