package org.hearsay.attribution;

import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/** The somebody before a comma for whom a relative pronoun stands: "la ministra, que exigió un plan", "губернатор, который заявил, что". */
final class RelativeSubject {
    /** Words between the pronoun and its verb. */
    private static final int MOST_BETWEEN = 3;

    private final CueTable cues;
    private final SourceWords sources;
    private final SourceBehind behind;

    RelativeSubject(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.sources = new SourceWords(cues);
        this.behind = behind;
    }

    /** The subject of a verb in a relative clause; null where it stands in none or nobody stands before the comma. */
    @Nullable
    Range before(Passage p, int low, int cue) {
        int pronoun = cue - 1;
        while (pronoun > low + 1 && cue - pronoun <= MOST_BETWEEN && isSmall(p, pronoun)) {
            pronoun--;
        }
        boolean relative = pronoun > low + 1
                && !cues.has(Kind.CAPITAL)
                && cues.is(p, pronoun, Kind.RELATIVE)
                && SourceWords.isMark(p, pronoun - 1, ",");
        Range source = relative ? named(p, low, pronoun - 1) : null;
        return source != null && behind.persons.isPerson(p, source) && p.quotation[source.from()] < 0 ? source : null;
    }

    /** The source that ends at a comma, or at the verb and its quotation before it ("..., said the minister, who"). */
    private @Nullable Range named(Passage p, int low, int comma) {
        for (int at = comma - 1; at >= Math.max(low, comma - SourceWords.LONGEST_INVERTED); at--) {
            boolean verb = cues.is(p, at, Kind.SAY) || cues.is(p, at, Kind.VERB);
            if (verb && p.quotation[at] < 0 && !sources.isMute(p, at)) {
                Range read = behind.read(p, at + 1, comma + 1);
                return read != null && read.to() == comma ? sources.core(p, read) : null;
            }
        }
        return sources.before(p, low, comma);
    }

    private boolean isSmall(Passage p, int word) {
        return p.isLetters(word)
                && !cues.is(p, word, Kind.RELATIVE)
                && (cues.is(p, word, Kind.SKIP)
                        || cues.is(p, word, Kind.HELPER)
                        || cues.is(p, word, Kind.TIME)
                        || cues.is(p, word, Kind.NOT));
    }
}
