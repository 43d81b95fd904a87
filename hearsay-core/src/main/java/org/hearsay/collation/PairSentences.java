package org.hearsay.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which sentences of two renderings belong together: the monotone path that gives most words a likely counterpart,
 * where up to three sentences may render one, and sentences may stand alone.
 */
final class PairSentences {
    /** A word whose best counterpart is less like it than this speaks against pairing its sentence. */
    private static final double EVEN = 0.4;

    private static final double JOINING = 0.5;
    private static final int[][] STEPS = {{1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {1, 0}, {0, 1}};

    private final Rendering a;
    private final Rendering b;
    private final int[] startsA;
    private final int[] startsB;
    /** For each word of a the likeness of its best counterpart in each sentence of b, and the other way round. */
    private final float[][] bestForA;

    private final float[][] bestForB;

    PairSentences(Rendering a, Rendering b, Compare compare) {
        this.a = a;
        this.b = b;
        this.startsA = starts(a);
        this.startsB = starts(b);
        this.bestForA = new float[a.size()][startsB.length - 1];
        this.bestForB = new float[b.size()][startsA.length - 1];
        Distinct wordsA = Distinct.of(a);
        Distinct wordsB = Distinct.of(b);
        LinkTable alike = likeness(wordsA.words(), wordsB.words(), compare);
        for (int x = 0; x + 1 < startsA.length; x++) {
            for (int y = 0; y + 1 < startsB.length; y++) {
                for (int i = startsA[x]; i < startsA[x + 1]; i++) {
                    for (int j = startsB[y]; j < startsB[y + 1]; j++) {
                        float near = alike.at(wordsA.numbers()[i], wordsB.numbers()[j]);
                        bestForA[i][y] = Math.max(bestForA[i][y], near);
                        bestForB[j][x] = Math.max(bestForB[j][x], near);
                    }
                }
            }
        }
    }

    static boolean hasSeveral(Rendering rendering) {
        return starts(rendering).length > 2;
    }

    /** Where sentences start, and at last the size. */
    private static int[] starts(Rendering rendering) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < rendering.size(); i++) {
            if (rendering.term(i - 1).endsSentence() && !rendering.term(i).isMark()) {
                starts.add(i);
            }
        }
        starts.add(rendering.size());
        return starts.stream().mapToInt(start -> start).toArray();
    }

    private static LinkTable likeness(List<Term> words, List<Term> others, Compare compare) {
        LinkTable likeness = compare.nearness(words, others);
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                Term x = words.get(i);
                Term y = others.get(j);
                if (x.stem().equals(y.stem())) {
                    likeness.set(i, j, 1);
                } else if (!x.isContent() || !y.isContent()) {
                    likeness.set(i, j, 0);
                }
            }
        }
        return likeness;
    }

    /**
     * The different words of a rendering, so that each two are compared once.
     *
     * @param words in the order in which they come
     * @param numbers for each token the number of its word
     */
    private record Distinct(List<Term> words, int[] numbers) {
        static Distinct of(Rendering rendering) {
            Map<String, Integer> known = new HashMap<>();
            List<Term> words = new ArrayList<>();
            int[] numbers = new int[rendering.size()];
            for (int i = 0; i < numbers.length; i++) {
                Term term = rendering.term(i);
                Integer number = known.putIfAbsent(term.word(), words.size());
                numbers[i] = number == null ? words.size() : number;
                if (number == null) {
                    words.add(term);
                }
            }
            return new Distinct(words, numbers);
        }
    }

    /** From and to in a, from and to in b, of each group of sentences that belong together, in order. */
    List<int[]> groups() {
        int rows = startsA.length - 1;
        int columns = startsB.length - 1;
        double[][] best = new double[rows + 1][columns + 1];
        int[][] step = new int[rows + 1][columns + 1];
        for (int x = 0; x <= rows; x++) {
            for (int y = 0; y <= columns; y++) {
                best[x][y] = x == 0 && y == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (int s = 0; s < STEPS.length; s++) {
                    int fromX = x - STEPS[s][0];
                    int fromY = y - STEPS[s][1];
                    if (fromX >= 0 && fromY >= 0) {
                        double sum = best[fromX][fromY] + gain(fromX, x, fromY, y);
                        if (sum > best[x][y] + 1e-9) {
                            best[x][y] = sum;
                            step[x][y] = s;
                        }
                    }
                }
            }
        }
        List<int[]> groups = new ArrayList<>();
        int x = rows;
        int y = columns;
        while (x > 0 || y > 0) {
            int[] taken = STEPS[step[x][y]];
            if (taken[0] > 0 && taken[1] > 0) {
                groups.add(0, new int[] {startsA[x - taken[0]], startsA[x], startsB[y - taken[1]], startsB[y]});
            }
            x -= taken[0];
            y -= taken[1];
        }
        return groups;
    }

    private double gain(int fromX, int toX, int fromY, int toY) {
        if (fromX == toX || fromY == toY) {
            return 0;
        }
        double gain = toX - fromX + toY - fromY > 2 ? -JOINING : 0;
        for (int i = startsA[fromX]; i < startsA[toX]; i++) {
            gain += gain(a.term(i), bestForA[i], fromY, toY);
        }
        for (int j = startsB[fromY]; j < startsB[toY]; j++) {
            gain += gain(b.term(j), bestForB[j], fromX, toX);
        }
        return gain;
    }

    private static double gain(Term term, float[] best, int from, int to) {
        if (term.isMark()) {
            return 0;
        }
        float most = 0;
        for (int sentence = from; sentence < to; sentence++) {
            most = Math.max(most, best[sentence]);
        }
        return (most - EVEN) * (term.isContent() ? term.weight() : 0.1);
    }
}
