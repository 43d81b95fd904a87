package org.hearsay.attribution;

import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/** What a candidate is as the source of a cue, in a few views: its head word, the head's class, and how it hangs to the cue. */
final class SourceFrame {
    /** Views of a candidate, each one feature. */
    static final int VIEWS = 5;

    /** Numbers of all views, as {@link Habits} tells them. */
    static final int COUNT = 2 * VIEWS;

    private final Signs s;
    private final Clusters meanings;

    /** @param meanings for each word a class of like meaning */
    SourceFrame(Signs signs, Clusters meanings) {
        this.s = signs;
        this.meanings = meanings;
    }

    /** Adds the views of a candidate or of none, always as many and in the same order. */
    void of(int cue, @Nullable Range source, Signals out) {
        int stem = s.stem[cue];
        if (source == null) {
            out.add(6, stem, s.tag[cue]);
            out.add(7, s.cluster[cue], s.tag[cue]);
            out.add(8, s.syntax.relation()[cue], s.tag[cue]);
            out.add(9, 0);
            out.add(10, 0);
            return;
        }
        int head = head(source);
        int ties = s.syntax.relation()[head] * 4 + (s.syntax.head()[head] == cue ? 1 : 0) + (head < cue ? 2 : 0);
        out.add(1, s.word[head]);
        out.add(2, meanings.of(s.passage.plain[head]), s.shape[head]);
        out.add(3, s.cluster[head], s.shape[head]);
        out.add(4, stem, ties);
        out.add(5, Clusters.first(s.cluster[cue], 9), ties);
    }

    /** The first of its words that hangs to none of them; else its last. */
    private int head(Range source) {
        for (int w = source.from(); w < source.to(); w++) {
            int above = s.syntax.head()[w];
            if (above < source.from() || above >= source.to()) {
                return w;
            }
        }
        return source.to() - 1;
    }
}
