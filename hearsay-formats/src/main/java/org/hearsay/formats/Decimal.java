package org.hearsay.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as printed: at most four places, no exponent, so that two machines print the same. */
final class Decimal {
    private static final int PLACES = 4;

    private Decimal() {}

    static BigDecimal of(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new IllegalArgumentException("not a number to print: " + number);
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_EVEN);
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
