package org.hearsay.statement;

import java.util.Set;

/**
 * A number, day or month in a content.
 *
 * @param value what it comes to: {@code 76000.0}, {@code day6}
 * @param unit the measure after it ("week"), or empty
 * @param counted forms of the content words beside it in its clause
 * @param vague written with "about" or "nearly"
 * @param bound 1 after "more than", "after" and the like, -1 after "less than" or "before", else 0
 * @param clause number of the clause that it stands in, or -1 for one that has no terms
 * @param place index among all words and marks of the content
 */
record Figure(String value, String unit, Set<String> counted, boolean vague, int bound, int clause, int place) {
    private static final double NEAR = 0.03;

    Figure {
        counted = Set.copyOf(counted);
    }

    /** Equal, or nearly so where one is vague; of the same measure where both have one. */
    boolean agrees(Figure other) {
        if (!unit.isEmpty() && !other.unit.isEmpty() && !unit.equals(other.unit)) {
            return false;
        }
        if (value.equals(other.value)) {
            return true;
        }
        if (!vague && !other.vague || !isNumber() || !other.isNumber()) {
            return false;
        }
        double a = Double.parseDouble(value);
        double b = Double.parseDouble(other.value);
        return Math.abs(a - b) <= NEAR * Math.max(a, b);
    }

    private boolean isNumber() {
        return Character.isDigit(value.charAt(0));
    }

    /** Both numbers, or both of the calendar. */
    boolean isLike(Figure other) {
        return isNumber() == other.isNumber()
                && (isNumber() || value.substring(0, 3).equals(other.value.substring(0, 3)));
    }

    /** How many words beside them are the same. */
    int alike(Figure other) {
        return (int) counted.stream().filter(other.counted::contains).count();
    }
}
