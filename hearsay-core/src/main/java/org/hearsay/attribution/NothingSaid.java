package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.attribution.Found.Range;

/**
 * What tells that somebody said nothing, or a question of the outlet's own: "declined to comment", "asked not to be named", "Asked
 * whether the quay would hold, she laughed". Annotators of news mark it; readers of pages do not.
 */
final class NothingSaid {
    private static final Set<String> REFUSE =
            Set.of("declined", "declines", "declining", "refused", "refuses", "refusing");
    private static final Set<String> SPEAK =
            Set.of("comment", "say", "answer", "respond", "reply", "elaborate", "speak", "discuss");
    private static final Set<String> HIDE = Set.of("named", "identified", "quoted", "anonymous");
    private static final String ASKED = "asked";
    /** Words up to what tells it: "not to be". */
    private static final int MOST_BEFORE = 4;

    private NothingSaid() {}

    static boolean is(Passage p, Found one) {
        Range cue = one.cue();
        if (cue == null || p.quotation[cue.from()] >= 0) {
            return false;
        }
        boolean asked = hasAny(p, cue, Set.of(ASKED));
        Range content = one.content().get(0);
        Range opening = new Range(content.from(), Math.min(content.to(), content.from() + MOST_BEFORE));
        boolean hides = asked && p.plain[content.from()].equals("not") && hasAny(p, opening, HIDE);
        boolean refuses = hasAny(p, cue, REFUSE)
                && hasAny(p, new Range(Math.min(cue.from(), opening.from()), opening.to()), SPEAK);
        boolean opens = p.plain[cue.from()].equals(ASKED) && p.first[cue.from()];
        return hides || refuses || opens && one.source() == null;
    }

    private static boolean hasAny(Passage p, Range range, Set<String> words) {
        for (int w = range.from(); w < range.to(); w++) {
            if (words.contains(p.plain[w])) {
                return true;
            }
        }
        return false;
    }
}
