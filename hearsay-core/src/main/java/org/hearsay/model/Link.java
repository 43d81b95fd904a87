package org.hearsay.model;

/**
 * Two words of two witnesses that render the same thing; many to many.
 *
 * @param a index of the token in the first witness
 * @param b index of the token in the second
 */
public record Link(int a, int b) implements Comparable<Link> {
    @Override
    public int compareTo(Link other) {
        return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
}
