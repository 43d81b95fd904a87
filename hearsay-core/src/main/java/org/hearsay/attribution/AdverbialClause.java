package org.hearsay.attribution;

import org.hearsay.attribution.CueTable.Kind;

/**
 * A clause that tells when, why or on what condition something was said, and is not what was said: "Obwohl es regnete, erzählte Holm
 * von ihrer Reise".
 */
final class AdverbialClause {
    private AdverbialClause() {}

    /** Whether words are one such clause and nothing else: behind a comma what is said may follow. */
    static boolean is(Passage p, int from, int to, CueTable cues) {
        if (!cues.is(p, from, Kind.ADVERBIAL)) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (SourceWords.isMark(p, at, ",")) {
                return false;
            }
        }
        return true;
    }
}
