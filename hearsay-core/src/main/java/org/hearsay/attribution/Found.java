package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in words of a passage: indexes of words, ends exclusive.
 *
 * @param content pieces in order
 * @param source the words that name who said it, or null
 * @param cue the words of saying, or null
 * @param runnerUp the next best source, or null
 * @param margin how much less likely the runner-up is, as a difference of probabilities
 */
record Found(
        List<Range> content,
        @Nullable Range source,
        @Nullable Range cue,
        Attribution.Stance stance,
        double confidence,
        String rule,
        @Nullable Range runnerUp,
        double margin) {
    private static final String GOES_ON = ", goes on";

    /** A run of words, end exclusive. */
    record Range(int from, int to) {
        boolean overlaps(Range other) {
            return from < other.to && other.from < to;
        }
    }

    Found {
        content = List.copyOf(content);
    }

    int start() {
        return content.get(0).from();
    }

    /** The same from a word of its first piece on. */
    Found from(int word) {
        List<Range> rest = new ArrayList<>(content);
        rest.set(0, new Range(word, content.get(0).to()));
        return withContent(rest);
    }

    /** The same attribution of other words. */
    Found withContent(List<Range> pieces) {
        return new Found(pieces, source, cue, stance, confidence, rule, runnerUp, margin);
    }

    /** The same said by another source. */
    Found withSource(Range other) {
        return new Found(content, other, cue, stance, confidence, rule, runnerUp, margin);
    }

    /** The same, as sure as told. */
    Found withConfidence(double sure) {
        return new Found(content, source, cue, stance, sure, rule, runnerUp, margin);
    }

    /** The same with further pieces. */
    Found with(List<Range> pieces) {
        List<Range> all = new ArrayList<>(content);
        all.addAll(pieces);
        all.sort(Comparator.comparingInt(Range::from));
        return new Found(all, source, cue, stance, confidence, rule + GOES_ON, runnerUp, margin);
    }
}
