package org.hearsay.conflict;

import java.math.BigDecimal;
import java.math.MathContext;

/** What two values themselves say for or against one fact: that they are one value, or how far they are apart. */
final class ValueOdds {
    private static final double TENTH = 1.12;
    private static final double THIRD = 1.35;
    private static final double HALF = 2;

    private final SameFact sameFact;

    ValueOdds(SameFact sameFact) {
        this.sameFact = sameFact;
    }

    /** As a logarithm of odds. */
    double of(Quantity one, Quantity other) {
        return sameFact.weight(name(one.value(), other.value()));
    }

    /** How two values stand to each other, as the table of weights names it. */
    static String name(BigDecimal one, BigDecimal other) {
        String values = Quantity.isSmall(one) && Quantity.isSmall(other) ? "small values: " : "values: ";
        if (one.compareTo(other) == 0) {
            return values + "one";
        }
        BigDecimal least = one.abs().min(other.abs());
        if (least.signum() == 0) {
            return values + "far";
        }
        double times =
                one.abs().max(other.abs()).divide(least, MathContext.DECIMAL32).doubleValue();
        return values + (times <= TENTH ? "a tenth" : times <= THIRD ? "a third" : times <= HALF ? "double" : "far");
    }
}
