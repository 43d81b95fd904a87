package org.hearsay.conflict;

import java.util.Arrays;

/** Two sentences lined up by the words that both have in one order. */
final class AlignedWords {
    /** Words on either side of a place that tell whether it is one place in both sentences. */
    private static final int WINDOW = 12;
    /** Words that may stand between a place and the next word that both sentences have. */
    private static final int LOOSE = 2;
    /** How much more the words in common weigh, at least, than those that only one has. */
    private static final double SAME = 2.2;
    /** What a word weighs beside what it would if it stood one word nearer to a place. */
    private static final double FARTHER = 0.85;

    private static final double ANOTHER_CLAUSE = 0.5;
    /** What any word in common counts for in the row, and what one right behind another does besides. */
    private static final double WORD = 0.2;

    private static final double NEIGHBOUR = 0.1;

    private final Wording one;
    private final Wording other;
    private final FactWords words;
    /** For each word of the first the place of the same word in the second, or -1. */
    private final int[] to;
    /** The other way round. */
    private final int[] back;

    private AlignedWords(Wording one, Wording other, FactWords words, int[] to) {
        this.one = one;
        this.other = other;
        this.words = words;
        this.to = to;
        this.back = new int[other.tokens().size()];
        Arrays.fill(back, -1);
        for (int i = 0; i < to.length; i++) {
            if (to[i] >= 0) {
                back[to[i]] = i;
            }
        }
    }

    /** Lined up by the heaviest row of words in common (Needleman and Wunsch 1970), in which rare words and neighbours count more. */
    static AlignedWords of(Wording one, Wording other, FactWords words) {
        Tokens a = one.tokens();
        Tokens b = other.tokens();
        double[][] best = new double[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            double weight = WORD + Wording.weight(a, i, words);
            for (int j = b.size() - 1; j >= 0; j--) {
                double row = isSame(a, i, b, j)
                        ? best[i + 1][j + 1] + weight + (isSame(a, i + 1, b, j + 1) ? NEIGHBOUR : 0)
                        : 0;
                best[i][j] = Math.max(row, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int[] to = new int[a.size()];
        Arrays.fill(to, -1);
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                to[i++] = j++;
            }
        }
        return new AlignedWords(one, other, words, to);
    }

    private static boolean isSame(Tokens a, int i, Tokens b, int j) {
        return i < a.size() && j < b.size() && a.plain(i).equals(b.plain(j));
    }

    Wording one() {
        return one;
    }

    Wording other() {
        return other;
    }

    /** The place in the second sentence of a word of the first, or -1. */
    int to(int at) {
        return to[at];
    }

    /** True if the other sentence has one of these words where it has the words around, too. */
    boolean isShared(int from, int end, boolean ofFirst) {
        int[] places = ofFirst ? to : back;
        return Arrays.stream(places, Math.max(0, from), Math.min(end, places.length))
                .anyMatch(place -> place >= 0);
    }

    /** What stands on one side of a place: what the words in common weigh, and the others; the nearer, the more. */
    private static final class Side {
        /** What words that only one has count for here: half of it behind each mark that both have, where another clause begins. */
        private double clause;

        private double common;
        private double ones;
        private double others;
        /** Whether words in common stand right beside the place, or both sentences end there. */
        private boolean begins;
        /** Whether the first word on this side that tells something is one that both have. */
        private boolean leads;
    }

    /**
     * How surely words of the first sentence stand where words of the second do: what the words weigh that both have around them, or
     * nought where others weigh nearly as much or nothing in common stands right beside.
     */
    double place(int from, int end, int otherFrom, int otherEnd) {
        Side before = side(from - 1, otherFrom - 1, -1);
        Side behind = side(end, otherEnd, 1);
        double common = before.common + behind.common;
        double others = (before.ones + before.others + behind.ones + behind.others) / 2;
        boolean beside = before.begins && behind.begins && (before.leads || behind.leads);
        return beside && common > SAME * others ? common : 0;
    }

    private Side side(int at, int otherAt, int step) {
        Tokens a = one.tokens();
        Tokens b = other.tokens();
        Side side = new Side();
        int last = otherAt + step * WINDOW;
        boolean ends = (at < 0 || at >= a.size()) && (otherAt < 0 || otherAt >= b.size());
        boolean mark = a.plain(at).equals(",") && b.plain(otherAt).equals(",");
        side.begins = ends || mark;
        side.clause = mark ? ANOTHER_CLAUSE : 1;
        boolean met = false;
        int next = otherAt;
        for (int i = at; i != at + step * WINDOW && i >= 0 && i < a.size(); i += step) {
            boolean shared = to[i] >= 0 && (to[i] - otherAt) * step >= 0 && (last - to[i]) * step > 0;
            if (!shared) {
                side.ones += side.clause * weight(a, i, at);
                continue;
            }
            for (; next != to[i]; next += step) {
                side.others += side.clause * weight(b, next, otherAt);
            }
            next += step;
            // "An" may stand for "a whopping" beside a value; where both tell something else, it is another value.
            boolean near = Math.abs(i - at) <= LOOSE && Math.abs(to[i] - otherAt) <= LOOSE;
            side.begins |= !met && near && (side.ones == 0 || side.others == 0);
            met = true;
            side.leads |= side.common == 0 && side.ones == 0 && side.others == 0 && weight(a, i, at) > 0;
            side.common += (weight(a, i, at) + weight(b, to[i], otherAt)) / 2;
            side.clause *= a.setsApart(i) || a.plain(i).equals(",") ? ANOTHER_CLAUSE : 1;
        }
        for (; next != last && next >= 0 && next < b.size(); next += step) {
            side.others += side.clause * weight(b, next, otherAt);
        }
        return side;
    }

    private double weight(Tokens tokens, int at, int from) {
        return Wording.weight(tokens, at, words) * StrictMath.pow(FARTHER, Math.abs(at - from));
    }
}
