package org.hearsay.collation;

import java.util.ArrayList;
import java.util.List;

/**
 * Aligns two long renderings piece by piece.
 *
 * <p>Runs of three words that stand once in each, in the same order in both, cut the texts; where none is left, single
 * rare words do; where there is none either, the middle does.
 */
final class CutPair {
    private static final int RUN = 3;
    /** Words of the runs on either side that the model sees with a piece. */
    private static final int MARGIN = 3;

    private static final int LONGEST_PIECE = 48;

    /** Aligns a piece. */
    interface Pieces {
        LinkTable align(Rendering a, Rendering b);
    }

    private final Rendering a;
    private final Rendering b;
    private final Pieces pieces;
    private final LinkTable links;

    CutPair(Rendering a, Rendering b, Pieces pieces) {
        this.a = a;
        this.b = b;
        this.pieces = pieces;
        this.links = new LinkTable(a.size(), b.size());
    }

    LinkTable links() {
        List<int[]> runs = runs();
        int i = 0;
        int j = 0;
        for (int[] run : runs) {
            piece(i, run[0], j, run[1]);
            for (int k = 0; k < run[2]; k++) {
                links.set(run[0] + k, run[1] + k, 1);
            }
            i = run[0] + run[2];
            j = run[1] + run[2];
        }
        piece(i, a.size(), j, b.size());
        LinkMoved.in(a, b, links);
        return links;
    }

    /** Start in a, start in b and length of the runs that both have, in order, as long as they go. */
    private List<int[]> runs() {
        List<int[]> matches = ordered(SharedRuns.of(a, b, RUN));
        List<int[]> runs = new ArrayList<>();
        int endA = 0;
        int endB = 0;
        for (int[] match : matches) {
            if (match[0] < endA || match[1] < endB) {
                continue;
            }
            int i = match[0];
            int j = match[1];
            while (i > endA && j > endB && same(i - 1, j - 1)) {
                i--;
                j--;
            }
            int length = 0;
            while (i + length < a.size() && j + length < b.size() && same(i + length, j + length)) {
                length++;
            }
            runs.add(new int[] {i, j, length});
            endA = i + length;
            endB = j + length;
        }
        return runs;
    }

    private boolean same(int i, int j) {
        return a.term(i).word().equals(b.term(j).word());
    }

    /** The longest chain of matches whose places ascend in both texts (patience sorting). */
    private static List<int[]> ordered(List<int[]> matches) {
        int[] tails = new int[matches.size()];
        int[] before = new int[matches.size()];
        int length = 0;
        for (int m = 0; m < matches.size(); m++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (matches.get(tails[middle])[1] < matches.get(m)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[m] = low > 0 ? tails[low - 1] : -1;
            tails[low] = m;
            length = Math.max(length, low + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int m = length == 0 ? -1 : tails[length - 1]; m >= 0; m = before[m]) {
            chain.add(0, matches.get(m));
        }
        return chain;
    }

    /** Aligns what lies between two runs. */
    private void piece(int fromA, int toA, int fromB, int toB) {
        if (fromA == toA || fromB == toB) {
            return;
        }
        if (toA - fromA <= LONGEST_PIECE && toB - fromB <= LONGEST_PIECE) {
            model(fromA, toA, fromB, toB);
            return;
        }
        int[] cut = cut(fromA, toA, fromB, toB);
        piece(fromA, cut[0], fromB, cut[1]);
        piece(cut[0], toA, cut[1], toB);
    }

    /** The rare word of both nearest the middle, else the middle itself. */
    private int[] cut(int fromA, int toA, int fromB, int toB) {
        int middleA = (fromA + toA) / 2;
        int[] best = {Math.max(fromA + 1, middleA), Math.max(fromB, (fromB + toB) / 2)};
        int nearest = (toA - fromA) / 4;
        for (int[] match : ordered(SharedRuns.of(a.part(fromA, toA), b.part(fromB, toB), 1))) {
            int distance = Math.abs(fromA + match[0] - middleA);
            if (distance < nearest && match[0] > 0 && match[1] > 0) {
                nearest = distance;
                best = new int[] {fromA + match[0], fromB + match[1]};
            }
        }
        return best;
    }

    private void model(int fromA, int toA, int fromB, int toB) {
        int lowA = Math.max(0, fromA - MARGIN);
        int lowB = Math.max(0, fromB - MARGIN);
        int highA = Math.min(a.size(), toA + MARGIN);
        int highB = Math.min(b.size(), toB + MARGIN);
        LinkTable part = pieces.align(
                new Rendering("", a.terms().subList(lowA, highA)),
                new Rendering("", b.terms().subList(lowB, highB)));
        for (int i = fromA; i < toA; i++) {
            for (int j = fromB; j < toB; j++) {
                links.set(i, j, part.at(i - lowA, j - lowB));
            }
        }
    }
}
