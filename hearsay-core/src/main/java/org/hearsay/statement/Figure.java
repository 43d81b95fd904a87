package org.hearsay.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
    private static final double ROUGHLY = 0.1;

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
        return Math.abs(a - b) <= NEAR * Math.max(a, b) || vague && isRound(a, b) || other.vague && isRound(b, a);
    }

    /** Whether what is said roughly is the other one rounded to as many digits as it has itself. */
    private static boolean isRound(double rough, double exact) {
        BigDecimal last = new BigDecimal(Double.toString(rough)).stripTrailingZeros();
        return Math.abs(rough - exact) <= ROUGHLY * exact
                && new BigDecimal(Double.toString(exact))
                                .setScale(last.scale(), RoundingMode.HALF_UP)
                                .compareTo(last)
                        == 0;
    }

    Figure withValue(String changed) {
        return new Figure(changed, unit, counted, vague, bound, clause, place);
    }

    private boolean isNumber() {
        return Character.isDigit(value.charAt(0));
    }

    /** Both numbers, of one measure where both have one and differ; or both of the calendar. */
    boolean isLike(Figure other) {
        if (!unit.isEmpty() && !other.unit.isEmpty() && !unit.equals(other.unit) && !value.equals(other.value)) {
            return false;
        }
        return isNumber() == other.isNumber()
                && (isNumber() || value.substring(0, 3).equals(other.value.substring(0, 3)));
    }

    /** How many words beside them are the same. */
    int alike(Figure other) {
        return (int) counted.stream().filter(other.counted::contains).count();
    }
}
