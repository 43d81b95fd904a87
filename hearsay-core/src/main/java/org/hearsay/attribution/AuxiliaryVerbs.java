package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;

/** Finds the auxiliary of a verb, "has" of "has said", which parts it from its subject. */
final class AuxiliaryVerbs {
    private static final int MOST_BEHIND_HELPER = 4;

    /** What is done to its subject. */
    private static final Set<String> PASSIVE = Set.of("ete", "\u00E9t\u00E9", "worden", "sido", "been");

    private final CueTable cues;

    AuxiliaryVerbs(CueTable cues) {
        this.cues = cues;
    }

    /** "Holm hat nun offiziell bestätigt": small words between a helper and its verb are no part of the source. */
    int before(Passage p, int low, int cue) {
        int at = cue;
        while (at > low && cue - at < MOST_BEHIND_HELPER && SourceWords.isSmall(p, at - 1) && !isHelper(p, at - 1)) {
            at--;
        }
        boolean helped = at > low && isHelper(p, at - 1);
        for (int w = at; w < cue; w++) {
            helped &= !PASSIVE.contains(p.plain[w]);
        }
        return helped ? at - 1 : farHelper(p, low, cue);
    }

    /** "Tierschützer hatten Anfang der Woche festgestellt": German parts a participle far from its helper; the verb itself for none. */
    private int farHelper(Passage p, int low, int cue) {
        if (!cues.has(Kind.CAPITAL) || !cues.isSpelt(p, cue, Kind.PAST)) {
            return cue;
        }
        for (int at = cue - 1; at > low && cue - at <= MuteVerbs.MOST_BEHIND_GERMAN_HELPER && p.isLetters(at); at--) {
            if (isHelper(p, at)) {
                return at;
            }
        }
        return cue;
    }

    private boolean isHelper(Passage p, int word) {
        return SourceWords.isSmall(p, word) && cues.is(p, word, Kind.HELPER);
    }
}
