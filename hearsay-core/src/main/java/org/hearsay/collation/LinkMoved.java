package org.hearsay.collation;

/** Links words that found no counterpart where it was looked for, and stand elsewhere as a run: they have moved. */
final class LinkMoved {
    private static final int RUN = 2;
    private static final float SURE = 0.9f;

    private LinkMoved() {}

    static void in(Rendering a, Rendering b, LinkTable links) {
        boolean[] freeA = new boolean[a.size()];
        boolean[] freeB = new boolean[b.size()];
        java.util.Arrays.fill(freeA, true);
        java.util.Arrays.fill(freeB, true);
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                if (links.at(i, j) >= PairAligner.LINKED) {
                    freeA[i] = false;
                    freeB[j] = false;
                }
            }
        }
        for (int[] run : SharedRuns.of(a, b, RUN)) {
            boolean free = true;
            for (int k = 0; k < RUN; k++) {
                free &= freeA[run[0] + k] && freeB[run[1] + k];
            }
            for (int k = 0; k < RUN && free; k++) {
                links.set(run[0] + k, run[1] + k, SURE);
            }
        }
    }
}
