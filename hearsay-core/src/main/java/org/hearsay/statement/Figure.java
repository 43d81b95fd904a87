package org.hearsay.statement;

import java.util.Set;

/**
 * A number, day or month in a content.
 *
 * @param value what it comes to: {@code 76000.0}, {@code day6}
 * @param counted forms of the content words beside it
 * @param vague written with "about" or "nearly"
 */
record Figure(String value, Set<String> counted, boolean vague) {
    Figure {
        counted = Set.copyOf(counted);
    }

    /** Numbers within a fiftieth of each other where one is vague; anything else only if equal. */
    boolean agrees(Figure other) {
        if (value.equals(other.value)) {
            return true;
        }
        if (!vague && !other.vague || !isNumber() || !other.isNumber()) {
            return false;
        }
        double a = Double.parseDouble(value);
        double b = Double.parseDouble(other.value);
        return Math.abs(a - b) <= 0.03 * Math.max(a, b);
    }

    private boolean isNumber() {
        return Character.isDigit(value.charAt(0));
    }

    /** Whether both count the same kind of thing, so that only one of two values can be right. */
    boolean countsTheSame(Figure other) {
        return isNumber() == other.isNumber() && counted.stream().anyMatch(other.counted::contains);
    }
}
