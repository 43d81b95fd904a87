package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes passages of the places where two texts have the same run of words: runs in a row are chained over short gaps,
 * the words between them aligned, the ends drawn out as far as words agree.
 */
final class AlignPassages {
    /** Words that may be changed between two runs of one passage. */
    private static final int GAP = 20;

    /** Chains that a further run may join. */
    private static final int OPEN = 12;

    private static final int FEWEST_SAME = 8;
    private static final double LEAST_OVERLAP = 0.5;

    /** What words that are the same must weigh, those that carry content three times as much as small ones. */
    private static final double LEAST_WEIGHT = 14;

    private final ArticleWords a;
    private final ArticleWords b;

    AlignPassages(ArticleWords a, ArticleWords b) {
        this.a = a;
        this.b = b;
    }

    /**
     * Passages by place in the first text; where two cross, the one with more words stays.
     *
     * @param matches places in the first text, shifted by 20, and in the second, ascending
     */
    List<Passage> of(long[] matches) {
        List<Passage> found = new ArrayList<>();
        for (Chain chain : chains(matches)) {
            Passage passage = drawnOut(chain.passage());
            if (passage.same() >= FEWEST_SAME && passage.overlap() >= LEAST_OVERLAP && tells(passage)) {
                found.add(passage);
            }
        }
        found.sort(Comparator.comparing((Passage passage) -> -passage.same())
                .thenComparing(Passage::aStart)
                .thenComparing(Passage::bStart));
        List<Passage> kept = new ArrayList<>();
        for (Passage passage : found) {
            if (kept.stream().noneMatch(passage::crosses)) {
                kept.add(passage);
            }
        }
        kept.sort(Comparator.comparing(Passage::aStart).thenComparing(Passage::bStart));
        return kept;
    }

    static int placeInA(long match) {
        return (int) (match >>> 20) & 0xFFFFF;
    }

    static int placeInB(long match) {
        return (int) match & 0xFFFFF;
    }

    /** Common turns of speech ("in the building at the time of the") are short and of small words. */
    private boolean tells(Passage passage) {
        int weighty =
                Math.min(a.weighty(passage.aStart(), passage.aEnd()), b.weighty(passage.bStart(), passage.bEnd()));
        return passage.same() + 2 * weighty * passage.overlap() >= LEAST_WEIGHT;
    }

    private List<Chain> chains(long[] matches) {
        List<Chain> all = new ArrayList<>();
        List<Chain> open = new ArrayList<>();
        for (long match : matches) {
            int x = placeInA(match);
            int y = placeInB(match);
            Chain nearest = null;
            int least = Integer.MAX_VALUE;
            for (Chain chain : open) {
                int drift = chain.drift(x, y);
                if (drift < least) {
                    least = drift;
                    nearest = chain;
                }
            }
            if (nearest == null) {
                nearest = new Chain(x, y);
                all.add(nearest);
                open.add(nearest);
                open.removeIf(chain -> x - chain.lastA > GAP + ShingleIndex.WORDS);
                if (open.size() > OPEN) {
                    open.remove(0);
                }
            } else {
                nearest.add(x, y);
            }
        }
        return all;
    }

    /** Goes on at both ends while words agree, over one changed word or two if at least two agree beyond. */
    private Passage drawnOut(Passage passage) {
        int[] right = walk(passage.aEnd(), passage.bEnd(), 1);
        int[] left = walk(passage.aStart() - 1, passage.bStart() - 1, -1);
        return new Passage(
                passage.aStart() - left[0],
                passage.aEnd() + right[0],
                passage.bStart() - left[1],
                passage.bEnd() + right[1],
                passage.same() + left[2] + right[2]);
    }

    /** Words gone in the one, in the other, and of them the same. */
    private int[] walk(int x, int y, int step) {
        int[] gone = new int[3];
        int[] kept = new int[3];
        int missed = 0;
        while (true) {
            int i = x + gone[0] * step;
            int j = y + gone[1] * step;
            if (agree(i, j)) {
                gone[0]++;
                gone[1]++;
                gone[2]++;
                if (missed == 0 || agree(i + step, j + step) || gone[2] - kept[2] >= 2) {
                    missed = 0;
                    kept = gone.clone();
                }
            } else {
                int[] over = skip(i, j, step);
                if (over == null || missed++ > 0) {
                    return kept;
                }
                gone[0] += over[0];
                gone[1] += over[1];
            }
        }
    }

    /** How many words to leave out on either side so that two agree; null if no few do. */
    private int[] skip(int i, int j, int step) {
        int[][] ways = {{1, 1}, {1, 0}, {0, 1}, {2, 2}, {2, 1}, {1, 2}};
        for (int[] way : ways) {
            int x = i + way[0] * step;
            int y = j + way[1] * step;
            if (agree(x, y) && agree(x + step, y + step)) {
                return way;
            }
        }
        return null;
    }

    private boolean agree(int i, int j) {
        return i >= 0 && j >= 0 && i < a.size() && j < b.size() && a.code(i) == b.code(j);
    }

    /** Words that the stretches have in common in the same order. */
    private int common(int aFrom, int aTo, int bFrom, int bTo) {
        if (aFrom >= aTo || bFrom >= bTo) {
            return 0;
        }
        int[] row = new int[bTo - bFrom + 1];
        for (int i = aFrom; i < aTo; i++) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = a.code(i) == b.code(bFrom + j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[row.length - 1];
    }

    /** Runs of equal words one after the other in both texts. */
    private final class Chain {
        private final int firstA;
        private final int firstB;
        private int lastA;
        private int lastB;
        private int same = ShingleIndex.WORDS;

        Chain(int x, int y) {
            firstA = x;
            firstB = y;
            lastA = x;
            lastB = y;
        }

        /** How far the run is off this chain's line; the greatest number if it cannot follow. */
        int drift(int x, int y) {
            int goneA = x - lastA;
            int goneB = y - lastB;
            int most = GAP + ShingleIndex.WORDS;
            return goneA <= 0 || goneB <= 0 || goneA > most || goneB > most
                    ? Integer.MAX_VALUE
                    : Math.abs(goneA - goneB);
        }

        void add(int x, int y) {
            int step = Math.min(x - lastA, y - lastB);
            if (x - lastA == y - lastB && step <= ShingleIndex.WORDS) {
                same += step;
            } else {
                int endA = Math.min(lastA + ShingleIndex.WORDS, x);
                int endB = Math.min(lastB + ShingleIndex.WORDS, y);
                same += ShingleIndex.WORDS
                        - Math.max(lastA + ShingleIndex.WORDS - endA, lastB + ShingleIndex.WORDS - endB)
                        + common(endA, x, endB, y);
            }
            lastA = x;
            lastB = y;
        }

        Passage passage() {
            return new Passage(firstA, lastA + ShingleIndex.WORDS, firstB, lastB + ShingleIndex.WORDS, same);
        }
    }
}
