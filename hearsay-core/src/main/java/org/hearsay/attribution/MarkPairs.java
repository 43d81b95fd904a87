package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.text.TermTable;

/** The pairs of quotation marks that a text uses, most used first: its house style. */
final class MarkPairs {
    /** More pairs in one text are noise; the cost of reading grows with their square. */
    private static final int MOST = 6;

    /** What opening a straight mark costs that a curved one closes, or the other way round. */
    private static final double MIXED = 1;

    private static final List<Pair> KNOWN = load();

    private final List<Pair> pairs;

    private MarkPairs(List<Pair> pairs) {
        this.pairs = pairs;
    }

    /** @param rare what opening this pair costs because the text seldom uses it */
    record Pair(char open, char close, double rare) {}

    private static List<Pair> load() {
        return TermTable.load(MarkPairs.class, "quotation-marks.tsv").rows().stream()
                .map(row -> new Pair(row.get(0).charAt(0), row.get(1).charAt(0), 0))
                .toList();
    }

    /** Counts openers before words and closers after them, in one pass. */
    static MarkPairs of(String text) {
        int[] opens = new int[KNOWN.size()];
        int[] closes = new int[KNOWN.size()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isMark(c)) {
                continue;
            }
            boolean spaced = c == '\u00AB' || c == '\u00BB';
            boolean atStart = spaced || i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
            boolean atEnd = spaced || i > 0 && !Character.isWhitespace(text.charAt(i - 1));
            for (int k = 0; k < opens.length; k++) {
                opens[k] += KNOWN.get(k).open == c && atStart && !(c == '\'' && atEnd) ? 1 : 0;
                closes[k] += KNOWN.get(k).close == c && atEnd && !(c == '\'' && atStart) ? 1 : 0;
            }
        }
        return new MarkPairs(rank(opens, closes));
    }

    private static List<Pair> rank(int[] opens, int[] closes) {
        int most = 1;
        List<Integer> used = new ArrayList<>();
        for (int k = 0; k < opens.length; k++) {
            int uses = Math.min(opens[k], closes[k]);
            if (uses > 0 || opens[k] > 0 && KNOWN.get(k).open != KNOWN.get(k).close) {
                used.add(k);
                most = Math.max(most, uses);
            }
        }
        int top = most;
        return used.stream()
                .sorted(Comparator.comparingInt(k -> -Math.min(opens[k], closes[k])))
                .limit(MOST)
                .map(k -> new Pair(
                        KNOWN.get(k).open,
                        KNOWN.get(k).close,
                        StrictMath.log((top + 1.0) / (Math.min(opens[k], closes[k]) + 1.0)) / 2 + mixed(KNOWN.get(k))))
                .toList();
    }

    /** A straight mark and a curved one are paired only where neither finds its like. */
    private static double mixed(Pair pair) {
        return (pair.open == '"') == (pair.close == '"') ? 0 : MIXED;
    }

    int size() {
        return pairs.size();
    }

    boolean opens(int pair, char c) {
        return pairs.get(pair).open == c;
    }

    boolean closes(int pair, char c) {
        return pairs.get(pair).close == c;
    }

    double rare(int pair) {
        return pairs.get(pair).rare;
    }

    /** True for every character that can open or close a quotation. */
    static boolean isMark(char c) {
        return switch (c) {
            case '"', '\'' -> true;
            case '\u2018', '\u2019', '\u201A', '\u201C', '\u201D', '\u201E' -> true;
            case '\u00AB', '\u00BB', '\u2039', '\u203A' -> true;
            case '\u300C', '\u300D', '\u300E', '\u300F' -> true;
            default -> false;
        };
    }
}
