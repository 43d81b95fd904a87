package org.hearsay.gloss;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.gloss.NumberWords.Kind;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of one language in its habit: "1.200", "1 200", "2,3 Millionen", "fünfundzwanzig", "une vingtaine", "полтора миллиона". */
final class ReadNumerals {
    /** Tokens of a number, at most. */
    private static final int LONGEST = 12;

    private static final int MOST_DIGITS = 15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final NumberWords table;

    ReadNumerals(String language, boolean joinsWords) {
        this.table = new NumberWords(language, joinsWords);
    }

    /**
     * A number where it stands.
     *
     * @param to one past its last word, and past the "of" that joins it to what it counts
     * @param words as English writes it: "1200", "about 20", "2 dozen"
     */
    record Numeral(int to, List<String> words) {}

    /** The number that begins at a place, or null; "one" alone is none, for it is an article in most languages. */
    @Nullable
    Numeral at(List<Word> words, int at) {
        Sum sum = new Sum(words, at);
        int most = Math.min(words.size(), at + LONGEST);
        while (sum.to < most && sum.take()) {}
        return sum.numeral();
    }

    /** Past "and a half" behind what a number counts: "siete metros y medio"; the place itself where there is none. */
    int pastHalf(List<Word> words, int at) {
        return table.value(words, at, Kind.AND) != null && table.value(words, at + 1, Kind.HALF) != null ? at + 2 : at;
    }

    /** The number of what is joined to a word, in digits, a hyphen behind it or not; null for none. */
    @Nullable
    String number(String joined) {
        String bare = joined.endsWith("-") ? joined.substring(0, joined.length() - 1) : joined;
        if (bare.isEmpty() || bare.length() > MOST_DIGITS && Character.isDigit(bare.charAt(0))) {
            return null;
        }
        if (bare.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return bare;
        }
        BigDecimal value = table.value(bare);
        return value == null ? null : value.toPlainString();
    }

    /** A number as its parts come. */
    private final class Sum {
        private final List<Word> words;
        private int to;
        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable BigDecimal group;
        /** What a half that follows is the half of. */
        private BigDecimal unit = BigDecimal.ONE;

        /** As the text writes it, where it is in digits alone. */
        private String digits = "";

        private boolean spelled;
        private boolean told;
        private boolean about;
        private boolean dozen;
        private boolean closed;

        Sum(List<Word> words, int at) {
            this.words = words;
            this.to = at;
        }

        /** Takes the next part; false where the number ends. */
        boolean take() {
            return !closed && (takeDigits() || takeHalf() || takeAdd() || takeScale() || takeRound() || takeAnd());
        }

        private boolean takeDigits() {
            if (told || group != null || words.get(to).kind() != Word.Kind.NUMBER) {
                return false;
            }
            int end = Glossary.numberEnd(words, to);
            String number = Glossary.digits(words, to, end);
            boolean isNumber = number.length() <= MOST_DIGITS
                    && number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                    && number.indexOf('.') == number.lastIndexOf('.');
            if (!isNumber) {
                return false;
            }
            group = new BigDecimal(number);
            digits = number;
            told = true;
            to = end;
            return true;
        }

        private boolean takeHalf() {
            BigDecimal half = table.value(words, to, Kind.HALF);
            boolean scaled = half != null && table.value(words, to + 1, Kind.TIMES) != null;
            if (!scaled || told || spelled) {
                return false;
            }
            group = half;
            spelled = true;
            told = true;
            to++;
            return true;
        }

        private boolean takeAdd() {
            BigDecimal add = table.value(words, to, Kind.ADD);
            BigDecimal one = group == null && !told ? table.value(words, to, Kind.ONE) : null;
            if (add == null && one != null && opens(to + 1)) {
                group = table.value(words, to + 1, Kind.HALF) == null ? one : null;
                to++;
                return true;
            }
            if (add == null || told && !spelled) {
                return false;
            }
            if (group == null || group.signum() == 0) {
                group = add;
            } else if (fits(group, add)) {
                group = group.add(add);
            } else {
                return false;
            }
            spelled = true;
            told = true;
            to++;
            return true;
        }

        /** True if an article before this word is a one, or belongs to the number. */
        private boolean opens(int at) {
            return table.value(words, at, Kind.TIMES) != null
                    || table.value(words, at, Kind.ALONE) != null
                    || table.value(words, at, Kind.ABOUT) != null
                    || table.value(words, at, Kind.DOZEN) != null
                    || table.value(words, at, Kind.HALF) != null && table.value(words, at + 1, Kind.TIMES) != null;
        }

        private boolean fits(BigDecimal before, BigDecimal add) {
            BigDecimal room = before.remainder(HUNDRED).signum() == 0
                    ? HUNDRED
                    : before.remainder(BigDecimal.TEN).signum() == 0
                                    && before.remainder(HUNDRED).compareTo(TWENTY) >= 0
                            ? BigDecimal.TEN
                            : BigDecimal.ZERO;
            return add.compareTo(room) < 0;
        }

        private boolean takeScale() {
            BigDecimal alone = table.value(words, to, Kind.ALONE);
            BigDecimal scale = alone == null ? table.value(words, to, Kind.TIMES) : alone;
            if (scale == null || group == null && (alone == null || told && !spelled)) {
                return false;
            }
            BigDecimal before = group == null ? BigDecimal.ONE : group;
            if (scale.compareTo(HUNDRED) == 0) {
                if (before.compareTo(HUNDRED) >= 0) {
                    return false;
                }
                group = before.multiply(scale);
            } else {
                total = total.add(before.multiply(scale));
                group = null;
            }
            unit = scale;
            spelled = true;
            told = true;
            to++;
            boolean shortened = to < words.size()
                    && words.get(to).text().equals(".")
                    && words.get(to - 1).text().length() <= 4
                    && to + 1 < words.size()
                    && words.get(to + 1).kind() == Word.Kind.LETTERS;
            to += shortened && table.value(words, to - 1, Kind.TIMES) != null ? 1 : 0;
            return true;
        }

        private boolean takeRound() {
            BigDecimal round = table.value(words, to, Kind.ABOUT);
            BigDecimal twelve = table.value(words, to, Kind.DOZEN);
            if (round != null && !told) {
                group = round;
                about = true;
            } else if (twelve != null && total.signum() == 0) {
                group = group == null ? BigDecimal.ONE : group;
                dozen = true;
            } else {
                return false;
            }
            told = true;
            closed = true;
            to++;
            return true;
        }

        /** "treinta y cinco", "vingt et un", "два с половиной". */
        private boolean takeAnd() {
            if (!told || table.value(words, to, Kind.AND) == null) {
                return false;
            }
            BigDecimal half = table.value(words, to + 1, Kind.HALF);
            if (half != null) {
                total = group == null ? total.add(half.multiply(unit)) : total;
                group = group == null ? null : group.add(half);
                spelled = true;
                to += 2;
                return true;
            }
            BigDecimal add = table.value(words, to + 1, Kind.ADD);
            BigDecimal more = add == null ? table.value(words, to + 1, Kind.ONE) : add;
            boolean tens = spelled
                    && group != null
                    && more != null
                    && group.remainder(BigDecimal.TEN).signum() == 0
                    && group.compareTo(TWENTY) >= 0
                    && more.compareTo(BigDecimal.TEN) < 0;
            if (!tens) {
                return false;
            }
            group = group.add(more);
            to += 2;
            return true;
        }

        @Nullable
        Numeral numeral() {
            if (!told) {
                return null;
            }
            BigDecimal value = group == null ? total : total.add(group);
            boolean great = unit.compareTo(THOUSAND) >= 0 || about || dozen;
            int end = great && table.value(words, to, Kind.OF) != null ? to + 1 : to;
            String plain =
                    spelled || digits.isEmpty() ? value.stripTrailingZeros().toPlainString() : digits;
            return new Numeral(end, about ? List.of("about", plain) : dozen ? List.of(plain, "dozen") : List.of(plain));
        }
    }
}
