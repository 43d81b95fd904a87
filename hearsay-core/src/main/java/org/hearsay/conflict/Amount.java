package org.hearsay.conflict;

import java.math.BigDecimal;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number as a sentence writes it.
 *
 * @param from first token
 * @param to one past the last token
 * @param value the number
 * @param measure the measure that a hyphen joins to it ("86-yard", "magnitude-6"), or empty
 * @param steps how coarsely it is written: the place of its last digit that is not zero (1.2 million: 100,000), or a dozen
 */
record Amount(int from, int to, BigDecimal value, String measure, BigDecimal steps) {
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    /** True for a count of dozens or decades, which is hardly ever told to the one. */
    boolean isRough() {
        return steps.compareTo(DOZEN) == 0 || measure.equals("year") && steps.compareTo(BigDecimal.TEN) == 0;
    }

    /** Reads "14", "76,000", "1.2 million", "two hundred and five", "a dozen"; null where no number begins. */
    static @Nullable Amount read(Tokens tokens, int at, FactWords words) {
        if (Written.isFraction(tokens, at)) {
            return null;
        }
        Amount joined = joined(tokens, at, words);
        Amount whole = joined == null ? Written.glued(tokens, at, words) : joined;
        if (whole != null) {
            return Written.isPointed(tokens, at) ? whole.pointed() : whole;
        }
        BigDecimal value = single(tokens.plain(at), words);
        int to = at + 1;
        boolean article = value == null
                && (tokens.plain(at).equals("a") || tokens.plain(at).equals("an"));
        if (article && words.is(tokens.plain(at + 1), Kind.SCALE)) {
            value = BigDecimal.ONE;
        }
        if (value == null) {
            return null;
        }
        if (tokens.plain(to).equals("decades")) {
            return new Amount(at, to + 1, value.multiply(BigDecimal.TEN), "year", BigDecimal.TEN);
        }
        boolean rough = false;
        boolean spelled = article || isSpelled(tokens.plain(at), words);
        while (to < tokens.size() && to - at < 8) {
            String next = tokens.plain(to);
            String scale = words.value(next, Kind.SCALE);
            if (scale != null) {
                value = scaled(value, new BigDecimal(scale));
                rough = next.equals("dozen");
                to++;
                continue;
            }
            int after = next.equals("and") || next.equals("-") ? to + 1 : to;
            BigDecimal more =
                    spelled && isSpelled(tokens.plain(after), words) ? single(tokens.plain(after), words) : null;
            boolean fits = more != null
                    && (isTens(value) && more.intValue() < 10 || isHundreds(value) && more.intValue() < 100);
            if (!fits) {
                break;
            }
            value = value.add(more);
            to = after + 1;
        }
        Amount amount = new Amount(at, to, value.stripTrailingZeros(), "", rough ? DOZEN : steps(value));
        return Written.isPointed(tokens, at) ? amount.pointed() : amount;
    }

    /** "Eighteen", "eighty-one". */
    private static boolean isSpelled(String plain, FactWords words) {
        return !plain.isEmpty() && Character.isLetter(plain.charAt(0)) && single(plain, words) != null;
    }

    /** ".38" for 38. */
    private Amount pointed() {
        BigDecimal behind = value.movePointLeft(value.precision() - value.scale());
        return new Amount(from, to, behind, measure, steps(behind));
    }

    /** "86-yard", "six-year", "5.9-magnitude", and "magnitude-5.9", of which the tokens leave "magnitude-5", a point and "9". */
    private static @Nullable Amount joined(Tokens tokens, int at, FactWords words) {
        String plain = tokens.plain(at);
        int hyphen = plain.indexOf('-');
        if (hyphen <= 0 || hyphen + 1 == plain.length()) {
            return null;
        }
        String first = plain.substring(0, hyphen);
        String second = plain.substring(hyphen + 1);
        BigDecimal value = single(first, words);
        if (value != null) {
            String measure = measure(second, words);
            return measure.isEmpty() ? null : new Amount(at, at + 1, value.stripTrailingZeros(), measure, steps(value));
        }
        String measure = measure(first, words);
        boolean pointed = tokens.plain(at + 1).equals(".")
                && single(tokens.plain(at + 2), words) != null
                && tokens.word(at).end() == tokens.word(at + 2).start() - 1;
        BigDecimal behind = measure.isEmpty() ? null : single(second, words);
        if (behind == null) {
            return null;
        }
        BigDecimal whole = pointed ? single(second + "." + tokens.plain(at + 2), words) : behind;
        return whole == null
                ? null
                : new Amount(at, pointed ? at + 3 : at + 1, whole.stripTrailingZeros(), measure, steps(whole));
    }

    /** True if a span ends with a number that a hyphen joins to what it counts. */
    static boolean isJoined(Tokens tokens, Span span) {
        return tokens.plain(tokens.at(span.end()) - 1).indexOf('-') > 0;
    }

    private static String measure(String plain, FactWords words) {
        String measure = words.value(plain, Kind.UNIT);
        String plural = measure == null ? words.value(plain + "s", Kind.UNIT) : measure;
        return plural == null ? "" : plural;
    }

    private static boolean isTens(BigDecimal value) {
        return value.remainder(BigDecimal.TEN).signum() == 0 && value.signum() > 0;
    }

    private static boolean isHundreds(BigDecimal value) {
        return value.remainder(BigDecimal.valueOf(100)).signum() == 0 && value.signum() > 0;
    }

    /** "two hundred thousand" multiplies all, "one thousand two hundred" only what is below the thousand. */
    private static BigDecimal scaled(BigDecimal value, BigDecimal scale) {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        if (scale.intValue() == 100 && value.compareTo(thousand) >= 0) {
            BigDecimal rest = value.remainder(thousand);
            return value.subtract(rest).add(rest.multiply(scale));
        }
        return value.multiply(scale);
    }

    private static @Nullable BigDecimal single(String plain, FactWords words) {
        String word = words.value(plain, Kind.NUMBER);
        if (word != null) {
            return new BigDecimal(word);
        }
        int hyphen = plain.indexOf('-');
        if (hyphen > 0 && words.is(plain.substring(0, hyphen), Kind.NUMBER)) {
            BigDecimal tens = new BigDecimal(words.value(plain.substring(0, hyphen), Kind.NUMBER));
            String units = words.value(plain.substring(hyphen + 1), Kind.NUMBER);
            return units != null && isTens(tens) ? tens.add(new BigDecimal(units)) : null;
        }
        if (plain.isEmpty() || plain.length() > 15 || !Character.isDigit(plain.charAt(0))) {
            return null;
        }
        return digits(plain);
    }

    static @Nullable BigDecimal digits(String plain) {
        String digits = plain.replace(",", "");
        return digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                        && digits.indexOf('.') == digits.lastIndexOf('.')
                ? new BigDecimal(digits)
                : null;
    }

    static BigDecimal steps(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
    }
}
