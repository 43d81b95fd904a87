package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.conflict.FactWords.Kind;

/** Tells the numbers that give the strength of an earthquake. */
final class Magnitude {
    /** The measure, and the class of what has it. */
    static final String UNIT = "magnitude";

    private static final Set<String> BEFORE_VALUES =
            Set.of("of", "at", "was", "a", "an", "least", "about", "around", "be");
    /** Words between "magnitude" and its number, or between the number and "Richter", at most. */
    private static final int REACH = 3;

    /** How far apart two magnitudes of one earthquake are given, at most; an aftershock is weaker. */
    private static final BigDecimal MOST_APART = BigDecimal.ONE;

    private Magnitude() {}

    /** True for the strengths of two earthquakes. */
    static boolean areOfTwo(Quantity one, Quantity other) {
        return one.unit().equals(UNIT)
                && other.unit().equals(UNIT)
                && one.value().subtract(other.value()).abs().compareTo(MOST_APART) > 0;
    }

    /** The measure of "a magnitude of 6.1", "5.6 on the Richter scale" and "a 6.1 quake"; empty for anything else. */
    static String of(Tokens tokens, Amount amount, FactWords words) {
        for (int i = amount.from() - 1; i >= amount.from() - REACH; i--) {
            if (tokens.plain(i).equals(UNIT)) {
                return UNIT;
            }
            if (!BEFORE_VALUES.contains(tokens.plain(i))) {
                break;
            }
        }
        boolean onScale = tokens.plain(amount.to()).equals("on");
        for (int i = amount.to() + 1; onScale && i <= amount.to() + REACH; i++) {
            if (tokens.plain(i).equals("richter")) {
                return UNIT;
            }
        }
        boolean quake = "quake".equals(words.value(tokens.plain(amount.to()), Kind.EVENT));
        return quake && amount.value().scale() > 0 ? UNIT : "";
    }
}
