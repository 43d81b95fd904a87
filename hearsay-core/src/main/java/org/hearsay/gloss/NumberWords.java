package org.hearsay.gloss;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.TermTable;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/** The words by which one language writes numbers, with what they are worth. */
final class NumberWords {
    /** Letters of a number that is one word, at most. */
    private static final int LONGEST_WORD = 40;

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** What a word is to a number; the table's third column. */
    enum Kind {
        ADD,
        ONE,
        TIMES,
        ALONE,
        HALF,
        ABOUT,
        DOZEN,
        AND,
        OF
    }

    private final boolean joinsWords;
    private final Map<String, Map<Kind, BigDecimal>> kinds = new HashMap<>();

    /** @param joinsWords whether the language writes a number of several parts as one word */
    NumberWords(String language, boolean joinsWords) {
        this.joinsWords = joinsWords;
        for (List<String> row :
                TermTable.load(NumberWords.class, "numerals.tsv").rows()) {
            if (row.get(0).equals(language)) {
                kinds.computeIfAbsent(row.get(1), none -> new EnumMap<>(Kind.class))
                        .put(
                                Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                                row.get(3).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.get(3)));
            }
        }
    }

    /** What a word is worth as one kind, or null if it is none, or the text ends before it. */
    @Nullable
    BigDecimal value(List<Word> words, int at, Kind kind) {
        if (at >= words.size()) {
            return null;
        }
        String lower = ForeignStem.lower(words.get(at).text());
        Map<Kind, BigDecimal> told = kinds.get(lower);
        if (told == null && kind == Kind.ADD && joinsWords && lower.length() <= LONGEST_WORD) {
            return joined(lower);
        }
        return told == null ? null : told.get(kind);
    }

    /** The number that a word in lower case is, or null. */
    @Nullable
    BigDecimal value(String lower) {
        return lower.length() > LONGEST_WORD ? null : joinsWords ? joined(lower) : plain(lower);
    }

    /** "zweihundertfünfundzwanzig": what stands before a word for a hundred or thousand multiplies it, and the units stand before the tens. */
    private @Nullable BigDecimal joined(String lower) {
        Map<Kind, BigDecimal> told = kinds.get(lower);
        if (told != null) {
            return told.getOrDefault(Kind.ADD, told.getOrDefault(Kind.ONE, told.get(Kind.ALONE)));
        }
        for (String scale : List.of("tausend", "hundert")) {
            int at = lower.indexOf(scale);
            if (at >= 0) {
                BigDecimal before = at == 0 ? BigDecimal.ONE : joined(lower.substring(0, at));
                String rest = lower.substring(at + scale.length()).replaceFirst("^und", "");
                BigDecimal behind = rest.isEmpty() ? BigDecimal.ZERO : joined(rest);
                return before == null || behind == null
                        ? null
                        : before.multiply(kinds.get(scale).get(Kind.ALONE)).add(behind);
            }
        }
        int and = lower.indexOf("und");
        BigDecimal units = and <= 0 ? null : plain(lower.substring(0, and));
        BigDecimal tens = and <= 0 ? null : plain(lower.substring(and + "und".length()));
        boolean fit =
                units != null && tens != null && units.compareTo(BigDecimal.TEN) < 0 && tens.compareTo(TWENTY) >= 0;
        return fit ? units.add(tens) : null;
    }

    private @Nullable BigDecimal plain(String lower) {
        Map<Kind, BigDecimal> told = kinds.get(lower);
        return told == null ? null : told.getOrDefault(Kind.ADD, told.get(Kind.ONE));
    }
}
