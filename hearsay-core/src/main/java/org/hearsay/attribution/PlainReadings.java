package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Readings that the order of the words suggests, beside those that the labels of single words make likely: the sentence up
 * to the comma before the source ("..., Holm said.", "..., its owner, Holm, said."), and all that follows the cue.
 */
final class PlainReadings {
    private static final int LEAST_WORDS = 3;
    /** Commas looked back over from one right before the cue, which closes an apposition. */
    private static final int MOST_APPOSED = 3;

    private static final int LONGEST_SOURCE = 25;

    private PlainReadings() {}

    /** Labellings of the window; none where the sentence has no such form. */
    static List<int[]> of(Passage p, int cue, Window window, int[] best) {
        List<int[]> found = new ArrayList<>();
        int low = Math.max(window.from(), p.sentenceStart[p.sentence[cue]]);
        int high = Math.min(window.to(), p.sentenceEnd[p.sentence[cue]]);
        int comma = commaBefore(p, low, cue);
        boolean apposed = comma == cue - 1;
        if (comma - low >= LEAST_WORDS) {
            found.add(before(p, cue, window, low, comma, high, best));
        }
        for (int further = 0; apposed && further < MOST_APPOSED; further++) {
            comma = commaBefore(p, low, comma);
            if (comma - low >= LEAST_WORDS && cue - comma < LONGEST_SOURCE) {
                found.add(before(p, cue, window, low, comma, high, best));
            }
        }
        int from = after(cue, window, best);
        int to = high - (isStop(p, high - 1) ? 1 : 0);
        if (to - from >= LEAST_WORDS) {
            found.add(following(window, from, to, best));
            if (to < high) {
                found.add(following(window, from, high, best));
            }
        }
        return found;
    }

    /** The last comma outside quotations before a word; {@code low} for none. */
    private static int commaBefore(Passage p, int low, int word) {
        int comma = Math.max(low, word - 1);
        while (comma > low && !(p.plain[comma].equals(",") && p.quotation[comma] < 0)) {
            comma--;
        }
        return comma;
    }

    private static int[] before(Passage p, int cue, Window window, int low, int comma, int high, int[] best) {
        int[] labels = new int[best.length];
        fill(labels, window, low, comma, Labels.CONTENT_BEGINS, Labels.CONTENT);
        keepCue(labels, cue, window, best, comma + 1);
        int from = comma + 1;
        int to = cue;
        while (to > from && labels[to - 1 - window.from()] == Labels.CUE) {
            to--;
        }
        if (to - from > 1 && p.plain[to - 1].equals(",")) {
            to--;
        }
        if (to == from) {
            from = after(cue, window, best);
            to = from;
            while (to < high && p.isLetters(to) && p.quotation[to] < 0) {
                to++;
            }
        }
        fill(labels, window, from, to, Labels.SOURCE_BEGINS, Labels.SOURCE);
        return labels;
    }

    private static int[] following(Window window, int from, int to, int[] best) {
        int[] labels = best.clone();
        for (int i = 0; i < labels.length; i++) {
            labels[i] = Labels.isContent(labels[i]) || i >= from - window.from() ? Labels.NONE : labels[i];
        }
        fill(labels, window, from, to, Labels.CONTENT_BEGINS, Labels.CONTENT);
        return labels;
    }

    private static void keepCue(int[] labels, int cue, Window window, int[] best, int low) {
        int at = cue - window.from();
        labels[at] = Labels.CUE;
        for (int i = at - 1; i >= low - window.from() && best[i] == Labels.CUE; i--) {
            labels[i] = Labels.CUE;
        }
        for (int i = at + 1; i < labels.length && best[i] == Labels.CUE; i++) {
            labels[i] = Labels.CUE;
        }
    }

    /** The first word after the cue. */
    private static int after(int cue, Window window, int[] best) {
        int at = cue + 1;
        while (at < window.to() && best[at - window.from()] == Labels.CUE) {
            at++;
        }
        return at;
    }

    private static void fill(int[] labels, Window window, int from, int to, int begins, int inside) {
        if (to > from) {
            Arrays.fill(labels, from - window.from(), to - window.from(), inside);
            labels[from - window.from()] = begins;
        }
    }

    private static boolean isStop(Passage p, int w) {
        return p.plain[w].equals(".") || p.plain[w].equals("!") || p.plain[w].equals("?");
    }
}
