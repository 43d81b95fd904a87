package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.Map;
import org.hearsay.conflict.FactWords.Kind;
import org.jspecify.annotations.Nullable;

/** Numbers that a text writes together with something else: "60m", "$60m", "2,000ft", ".357". */
final class Written {
    /** Measures that texts write right behind a number. */
    private static final Map<String, String> MEASURES = Map.of(
            "m",
            "m",
            "km",
            "km",
            "ft",
            "foot",
            "kg",
            "kg",
            "cm",
            "cm",
            "g",
            "g",
            "mph",
            "mile per hour",
            "kph",
            "km per hour");

    private static final Map<String, BigDecimal> SCALES =
            Map.of("m", new BigDecimal("1000000"), "bn", new BigDecimal("1000000000"), "k", new BigDecimal("1000"));

    private static final int UNREADABLE = 0xFFFD;

    private Written() {}

    /** The amount of a token of digits and letters, or null where it is none. */
    static @Nullable Amount glued(Tokens tokens, int at, FactWords words) {
        String plain = tokens.plain(at);
        int digits = 0;
        while (digits < plain.length() && (Character.isDigit(plain.charAt(digits)) || isInner(plain.charAt(digits)))) {
            digits++;
        }
        if (digits == 0 || digits == plain.length() || !Character.isDigit(plain.charAt(0))) {
            return null;
        }
        String behind = plain.substring(digits);
        boolean money = words.is(tokens.plain(at - 1), Kind.MONEY);
        BigDecimal scale = SCALES.get(behind);
        String measure = money ? "" : MEASURES.getOrDefault(behind, "");
        if (money ? scale == null : measure.isEmpty()) {
            return null;
        }
        BigDecimal value = Amount.digits(plain.substring(0, digits));
        if (value == null) {
            return null;
        }
        BigDecimal all = money ? value.multiply(scale) : value;
        return new Amount(at, at + 1, all.stripTrailingZeros(), measure, Amount.steps(all));
    }

    private static boolean isInner(char c) {
        return c == '.' || c == ',';
    }

    /** True if a point stands right before a number and nothing before the point: ".357". */
    static boolean isPointed(Tokens tokens, int at) {
        boolean pointed = at > 0
                && tokens.plain(at - 1).equals(".")
                && tokens.word(at - 1).end() == tokens.word(at).start();
        return pointed
                && (at == 1 || tokens.word(at - 2).end() < tokens.word(at - 1).start());
    }

    /** True for a part of what no whole number tells: "41/2", "4\u00bd", and what a page's wrong encoding leaves of it. */
    static boolean isFraction(Tokens tokens, int at) {
        boolean before = touch(tokens, at - 1)
                && tokens.plain(at - 1).equals("/")
                && touch(tokens, at - 2)
                && isDigit(tokens.plain(at - 2));
        boolean behind = touch(tokens, at)
                && (isPart(tokens.word(at + 1).text())
                        || tokens.plain(at + 1).equals("/") && touch(tokens, at + 1) && isDigit(tokens.plain(at + 2)));
        return isDigit(tokens.plain(at)) && (before || behind);
    }

    private static boolean isPart(String printed) {
        int c = printed.codePointAt(0);
        return Character.getType(c) == Character.OTHER_NUMBER || c == UNREADABLE;
    }

    private static boolean isDigit(String plain) {
        return !plain.isEmpty() && Character.isDigit(plain.charAt(0));
    }

    /** True if no space stands between a token and the next. */
    private static boolean touch(Tokens tokens, int at) {
        return at >= 0
                && at + 1 < tokens.size()
                && tokens.word(at).end() == tokens.word(at + 1).start();
    }
}
