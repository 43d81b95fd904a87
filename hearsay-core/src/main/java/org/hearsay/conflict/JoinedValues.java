package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hearsay.conflict.Given.Dimension;
import org.hearsay.model.Span;
import org.hearsay.text.Stem;

/** Reads values that a mark or an ending joins to something: "3-1", "12-storey", "42-year-old", "63rd minute". */
final class JoinedValues {
    static final int OLDEST = 115;

    private static final String YEAR_OLD = "year-old";
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final int ENDING = 2;
    private static final int SHORTEST_NOUN = 3;
    private static final int LONGEST_SCORE = 3;

    private final FactWords words;

    JoinedValues(FactWords words) {
        this.words = words;
    }

    /** Adds the value that begins at a token; returns where to read on, the same token where none begins. */
    int read(Tokens tokens, int at, List<Measured> found) {
        if (isScore(tokens, at)) {
            Span span = new Span(tokens.word(at).start(), tokens.word(at + 2).end());
            String printed = tokens.plain(at) + "-" + tokens.plain(at + 2);
            Amount amount = new Amount(at, at + 3, BigDecimal.ZERO, "", BigDecimal.ONE);
            found.add(new Measured(span, Dimension.SCORE, "", BigDecimal.ZERO, null, printed, amount));
            return at + 3;
        }
        int ordinal = ordinal(tokens, at, found);
        return ordinal > at ? ordinal : hyphened(tokens, at, found);
    }

    private static boolean isScore(Tokens tokens, int at) {
        boolean dash = tokens.plain(at + 1).equals("-") || tokens.plain(at + 1).equals("\u2013");
        boolean joined = dash
                && isShort(tokens.plain(at))
                && isShort(tokens.plain(at + 2))
                && !tokens.plain(at + 3).equals("-");
        return joined
                && tokens.word(at + 2).end() - tokens.word(at).start()
                        == tokens.plain(at).length() + tokens.plain(at + 2).length() + 1;
    }

    private static boolean isShort(String plain) {
        return !plain.isEmpty()
                && plain.length() <= LONGEST_SCORE
                && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int ordinal(Tokens tokens, int at, List<Measured> found) {
        String plain = tokens.plain(at);
        int digits = 0;
        while (digits < plain.length() && Character.isDigit(plain.charAt(digits))) {
            digits++;
        }
        String behind = plain.substring(digits);
        boolean ends = behind.length() >= ENDING
                && ENDINGS.contains(behind.substring(0, ENDING))
                && (behind.length() == ENDING || behind.charAt(ENDING) == '-');
        BigDecimal value = digits > 0 && ends ? Amount.digits(plain.substring(0, digits)) : null;
        if (value == null) {
            return at;
        }
        String noun = behind.length() > ENDING ? behind.substring(ENDING + 1) : tokens.plain(at + 1);
        Amount amount = new Amount(at, at + 1, value, "", BigDecimal.ONE);
        found.add(Measured.of(tokens.word(at).span(), Dimension.ORDINAL, Stem.of(noun), amount));
        return at + 1;
    }

    private int hyphened(Tokens tokens, int at, List<Measured> found) {
        String plain = tokens.plain(at);
        int hyphen = plain.indexOf('-');
        if (hyphen <= 0) {
            return at;
        }
        String first = plain.substring(0, hyphen);
        String noun = plain.substring(hyphen + 1);
        boolean age = noun.startsWith(YEAR_OLD);
        Amount alone = Amount.read(new Tokens(first, new Span(0, first.length())), 0, words);
        boolean other = !age && Amount.read(tokens, at, words) != null;
        if (alone == null || other) {
            return at;
        }
        Amount amount = new Amount(at, at + 1, alone.value(), "", alone.steps());
        Span span = tokens.word(at).span();
        if (age) {
            if (mayBeAge(amount)) {
                found.add(Measured.of(span, Dimension.AGE, "", amount));
            }
            return at + 1;
        }
        if (noun.length() < SHORTEST_NOUN || !Character.isLetter(noun.charAt(0))) {
            return at;
        }
        found.add(Measured.of(span, Dimension.COUNT, Stem.of(noun), amount));
        return at + 1;
    }

    static boolean mayBeAge(Amount amount) {
        return amount.value().scale() <= 0
                && amount.value().signum() > 0
                && amount.value().compareTo(BigDecimal.valueOf(OLDEST)) <= 0;
    }
}
