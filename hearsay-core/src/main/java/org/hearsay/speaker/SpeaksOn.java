package org.hearsay.speaker;

import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Tells who speaks words without a source in a language that leaves subjects out, or reports in a mood of its own: who spoke last in the
 * same paragraph, or just before where the words are quoted or have a cue.
 */
final class SpeaksOn {
    /** The rule that finds sentences in the mood of reported speech. */
    private static final String REPORTED = "reported mood goes on";
    /** Characters between a statement and a paragraph that goes on with it. */
    private static final int NEXT = 80;

    private final boolean leavesSubjectsOut;

    /** @param leavesSubjectsOut whether a verb of the language needs no subject */
    SpeaksOn(boolean leavesSubjectsOut) {
        this.leavesSubjectsOut = leavesSubjectsOut;
    }

    @Nullable
    Referent resolve(Attribution attribution, Passage passage, SpokenBefore spoken) {
        Attribution previous = spoken.previous();
        Referent last = spoken.last();
        if (previous == null || last == null) {
            return null;
        }
        int from = Math.min(previous.extent().end(), attribution.extent().start());
        int to = Math.max(previous.extent().end(), attribution.extent().start());
        if (to - from > SpokenBefore.FAR) {
            return null;
        }
        int breaks = passage.breaks(from, to);
        boolean direct = attribution.kind() == Attribution.Kind.DIRECT
                || leavesSubjectsOut && !attribution.cue().isEmpty();
        if (breaks == 0) {
            return last.because("who spoke before in this paragraph", 0.75);
        }
        boolean right = to - from <= NEXT && attribution.rule().equals(REPORTED);
        return breaks == 1 && (direct || right) ? last.because("words that go on after this speaker's", 0.6) : null;
    }
}
