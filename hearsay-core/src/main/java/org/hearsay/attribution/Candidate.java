package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/**
 * One way to read the words around a cue.
 *
 * @param anchor the heart of the cue
 * @param cueLog log-odds that the anchor is the heart of a cue
 * @param log logarithm of the labelling's probability
 * @param rank its place among the labellings of this cue
 */
record Candidate(
        int anchor, List<Range> content, @Nullable Range source, Range cue, double cueLog, double log, int rank) {

    static Candidate of(int anchor, double cueLog, Window window, Lattice.Labelling labelling, int rank) {
        List<Range> content = new ArrayList<>();
        Range source = null;
        int[] labels = labelling.labels();
        for (int i = 0; i < labels.length; i++) {
            int from = i;
            if (labels[i] == Labels.CONTENT_BEGINS) {
                while (i + 1 < labels.length && labels[i + 1] == Labels.CONTENT) {
                    i++;
                }
                content.add(new Range(window.from() + from, window.from() + i + 1));
            } else if (labels[i] == Labels.SOURCE_BEGINS) {
                while (i + 1 < labels.length && labels[i + 1] == Labels.SOURCE) {
                    i++;
                }
                Range range = new Range(window.from() + from, window.from() + i + 1);
                source = source == null || gap(range, anchor) < gap(source, anchor) ? range : source;
            }
        }
        return new Candidate(anchor, content, source, cue(anchor, window, labels), cueLog, labelling.log(), rank);
    }

    private static int gap(Range range, int anchor) {
        return range.to() <= anchor ? anchor - range.to() : Math.max(0, range.from() - anchor);
    }

    private static Range cue(int anchor, Window window, int[] labels) {
        int at = anchor - window.from();
        int from = at;
        int to = at + 1;
        while (from > 0 && labels[from - 1] == Labels.CUE) {
            from--;
        }
        while (to < labels.length && labels[to] == Labels.CUE) {
            to++;
        }
        return new Range(window.from() + from, window.from() + to);
    }
}
