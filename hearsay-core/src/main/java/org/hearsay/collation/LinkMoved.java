package org.hearsay.collation;

import java.util.Arrays;

/**
 * Links words that found no firm counterpart where it was looked for, and stand elsewhere as a run: they have moved. What
 * stands beside them in both and has none either has moved with them where it is the same, and where it is one word in
 * other words between two that moved.
 */
final class LinkMoved {
    private static final int RUN = 2;
    private static final float SURE = 0.9f;

    /** A word linked less surely than this to other words may have moved. */
    private static final float FIRM = 0.8f;

    private final Rendering a;
    private final Rendering b;
    private final LinkTable links;
    private final boolean[] freeA;
    private final boolean[] freeB;

    private LinkMoved(Rendering a, Rendering b, LinkTable links) {
        this.a = a;
        this.b = b;
        this.links = links;
        this.freeA = new boolean[a.size()];
        this.freeB = new boolean[b.size()];
        Arrays.fill(freeA, true);
        Arrays.fill(freeB, true);
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                if (links.at(i, j) >= FIRM) {
                    freeA[i] = false;
                    freeB[j] = false;
                }
            }
        }
    }

    static void in(Rendering a, Rendering b, LinkTable links) {
        new LinkMoved(a, b, links).link();
    }

    private void link() {
        for (int[] run : SharedRuns.of(a, b, RUN)) {
            boolean free = true;
            for (int k = 0; k < RUN; k++) {
                free &= isFree(run[0] + k, run[1] + k);
            }
            for (int k = 0; k < RUN && free; k++) {
                link(run[0] + k, run[1] + k);
            }
            if (free) {
                grow(run[0], run[1], -1);
                grow(run[0] + RUN - 1, run[1] + RUN - 1, 1);
            }
        }
    }

    private void grow(int fromI, int fromJ, int step) {
        int i = fromI + step;
        int j = fromJ + step;
        while (isFree(i, j)) {
            boolean same = isSame(i, j);
            if (!same && !(isFree(i + step, j + step) && isSame(i + step, j + step) && isLikeSort(i, j))) {
                return;
            }
            link(i, j);
            i += step;
            j += step;
        }
    }

    /** Links two words, and neither to any other. */
    private void link(int i, int j) {
        for (int other = 0; other < b.size(); other++) {
            links.set(i, other, 0);
        }
        for (int other = 0; other < a.size(); other++) {
            links.set(other, j, 0);
        }
        links.set(i, j, SURE);
    }

    private boolean isFree(int i, int j) {
        return i >= 0 && j >= 0 && i < freeA.length && j < freeB.length && freeA[i] && freeB[j];
    }

    private boolean isSame(int i, int j) {
        return a.term(i).stem().equals(b.term(j).stem());
    }

    private boolean isLikeSort(int i, int j) {
        return a.term(i).sort() == b.term(j).sort();
    }
}
