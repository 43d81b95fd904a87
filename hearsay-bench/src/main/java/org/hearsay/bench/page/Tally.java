package org.hearsay.bench.page;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** Counts how often the likeliest proposal is right and wrong at several least chances. */
final class Tally {
    private static final double[] LEAST = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6};

    private final int[] right = new int[LEAST.length];
    private final int[] wrong = new int[LEAST.length];
    private final int[] made = new int[LEAST.length];
    private int pages;
    private int stated;
    private int offered;

    void add(Choices.Choice choice, double[] chances) {
        pages++;
        stated += choice.stated() ? 1 : 0;
        offered += choice.isOffered() ? 1 : 0;
        double best = Arrays.stream(chances).max().orElse(0);
        for (int i = 0; i < LEAST.length; i++) {
            boolean taken = chances.length > 0 && best >= LEAST[i];
            boolean hit = choice.isRight(chances, LEAST[i]);
            right[i] += hit ? 1 : 0;
            wrong[i] += taken && choice.stated() && !hit ? 1 : 0;
            made[i] += taken && !choice.stated() ? 1 : 0;
        }
    }

    void print(String what, PrintStream out) {
        for (int i = 0; i < LEAST.length; i++) {
            out.printf(
                    Locale.ROOT,
                    "%s, held out, least chance %.2f: right %d of %d stated (%.3f; proposed on %d), wrong %d; taken of %d not stated: %d%n",
                    what,
                    LEAST[i],
                    right[i],
                    stated,
                    right[i] / (double) Math.max(1, stated),
                    offered,
                    wrong[i],
                    pages - stated,
                    made[i]);
        }
    }
}
