package org.hearsay.attribution;

import java.util.Arrays;
import org.hearsay.attribution.Found.Range;

/** The words below each word, and how each word hangs together with a chosen one. */
final class Tree {
    private final int[] head;
    private final int[] relation;
    private final int[] first;
    private final int[] next;
    private final int[] left;
    private final int[] right;
    /** The highest word whose branch begins with each word, and the highest whose branch ends with it. */
    final int[] opens;

    final int[] closes;
    /** Words in the branch of each word, from its first to its last. */
    final int[] width;

    Tree(Syntax syntax) {
        this.head = syntax.head();
        this.relation = syntax.relation();
        this.first = new int[head.length];
        this.next = new int[head.length];
        Arrays.fill(first, -1);
        Arrays.fill(next, -1);
        for (int w = head.length - 1; w >= 0; w--) {
            if (head[w] >= 0) {
                next[w] = first[head[w]];
                first[head[w]] = w;
            }
        }
        this.opens = new int[head.length];
        this.closes = new int[head.length];
        this.width = new int[head.length];
        this.left = new int[head.length];
        this.right = new int[head.length];
        edges();
    }

    private void edges() {
        int n = head.length;
        for (int w = 0; w < n; w++) {
            left[w] = w;
            right[w] = w;
        }
        for (int w = 0; w < n; w++) {
            int above = head[w];
            for (int steps = 0; above >= 0 && steps < 60 && (left[above] > w || right[above] < w); steps++) {
                left[above] = Math.min(left[above], w);
                right[above] = Math.max(right[above], w);
                above = head[above];
            }
        }
        for (int w = 0; w < n; w++) {
            width[w] = right[w] - left[w] + 1;
            opens[w] = w;
            closes[w] = w;
        }
        for (int w = 0; w < n; w++) {
            int start = left[w];
            int end = right[w];
            opens[start] = width[w] > width[opens[start]] ? w : opens[start];
            closes[end] = width[w] > width[closes[end]] ? w : closes[end];
        }
    }

    /** From the first word below a word to the last. */
    Range branch(int word) {
        return new Range(left[word], right[word] + 1);
    }

    int firstChild(int word) {
        return first[word];
    }

    int nextSibling(int word) {
        return next[word];
    }

    /**
     * For each word of a window: by which branch it hangs below the anchor, or below which ancestor of the anchor; 0 where
     * it has no tie to it.
     *
     * @param branch receives the codes, at word - low
     * @param depth receives how far below the branching each word stands
     */
    void paths(int anchor, int low, int high, int[] branch, int[] depth) {
        Arrays.fill(branch, 0, high - low, 0);
        Arrays.fill(depth, 0, high - low, -1);
        int code = 17;
        int up = 0;
        for (int a = anchor; a >= low && a < high && up < 8; a = head[a]) {
            branch[a - low] = Signals.mix(code);
            depth[a - low] = 0;
            code = code * 31 + relation[a];
            up++;
        }
        int[] chain = new int[64];
        for (int w = low; w < high; w++) {
            int length = 0;
            int at = w;
            while (at >= low && at < high && depth[at - low] < 0 && length < chain.length) {
                chain[length++] = at;
                at = head[at];
            }
            boolean tied = at >= low && at < high && depth[at - low] >= 0 && branch[at - low] != 0;
            while (length > 0) {
                int below = chain[--length];
                depth[below - low] = tied ? Math.min(20, depth[at - low] + 1) : 0;
                branch[below - low] = !tied
                        ? 0
                        : depth[at - low] == 0
                                ? Signals.mix(branch[at - low] + relation[below] * 3 + (below < at ? 1 : 2))
                                : branch[at - low];
                at = below;
            }
        }
    }
}
