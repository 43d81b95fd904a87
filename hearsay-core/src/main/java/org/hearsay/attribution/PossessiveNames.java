package org.hearsay.attribution;

import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/**
 * Names that end in "'s" and are not said of what somebody has: "Macy's announced", "Lloyd's of London". A parser of English takes the
 * ending for a word of its own.
 */
final class PossessiveNames {
    private static final String ENDING = "'s";

    private PossessiveNames() {}

    /** A source with the ending behind it, where its verb follows and the text has no such name without the ending. */
    static @Nullable Range whole(Passage p, @Nullable Range source, @Nullable Range cue) {
        if (source == null || cue == null || !isEnding(p, source.to())) {
            return source;
        }
        boolean verb = cue.from() == source.to() && cue.to() > source.to() + 1 || cue.from() == source.to() + 1;
        return verb && !isAlone(p, source.to() - 1) ? new Range(source.from(), source.to() + 1) : source;
    }

    /** The cue without what belongs to the source. */
    static @Nullable Range cueBehind(@Nullable Range source, @Nullable Range cue) {
        return source == null || cue == null || cue.from() >= source.to() || cue.to() <= source.to()
                ? cue
                : new Range(source.to(), cue.to());
    }

    private static boolean isEnding(Passage p, int word) {
        return word > 0
                && word < p.size
                && p.plain[word].equals(ENDING)
                && p.isCapital(word - 1)
                && p.words[word - 1].end() == p.words[word].start();
    }

    /** True if the word stands elsewhere without the ending: "Trump" and "Trump's said". */
    private static boolean isAlone(Passage p, int word) {
        for (int at = 0; at < p.size; at++) {
            if (at != word && p.plain[at].equals(p.plain[word]) && p.isCapital(at) && !isEnding(p, at + 1)) {
                return true;
            }
        }
        return false;
    }
}
