package org.hearsay.conflict;

import java.math.BigDecimal;

/** Tells numbers that have the same digits but for two neighbours, which have changed places: a slip of who copied one from the other. */
final class Transposed {
    private Transposed() {}

    static boolean are(BigDecimal one, BigDecimal other) {
        String a = digits(one);
        String b = digits(other);
        if (a.length() != b.length() || one.scale() != other.scale() || a.equals(b)) {
            return false;
        }
        int at = 0;
        while (a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }

    private static String digits(BigDecimal value) {
        return value.stripTrailingZeros().unscaledValue().abs().toString();
    }
}
