package org.hearsay.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Found.Range;

/** The words of those who speak by turns, of whom nothing is told that they themselves say within a turn. */
final class OwnVoice {
    private final boolean[] own;
    private final boolean[] label;

    private final Passage p;
    private final Set<String> self;

    /** @param self words for oneself in the text's language; where none are known any lone word may be one */
    OwnVoice(Passage p, Set<String> self) {
        this.p = p;
        this.self = self;
        own = new boolean[p.size];
        label = new boolean[p.size];
    }

    /** Marks the label of a turn, whoever speaks it. */
    void label(Turn turn) {
        Arrays.fill(label, turn.label().from(), turn.content().from(), true);
    }

    /** Marks what is said in a turn that is told. */
    void content(Range words) {
        Arrays.fill(own, words.from(), words.to(), true);
    }

    /** What was found, without what a label was taken to say, and what a turn has of its speaker's own voice. */
    List<Found> without(List<Found> found) {
        return found.stream().filter(one -> !isOwn(one)).toList();
    }

    /** What a label was taken to say, what stands in a turn without a source or with a pronoun for it, and quotations that are turns. */
    private boolean isOwn(Found one) {
        if (one.source() != null && label[one.source().from()]) {
            return true;
        }
        if (!own[one.start()]) {
            return false;
        }
        boolean lone = one.source() != null && one.source().to() - one.source().from() == 1;
        return one.cue() == null
                || one.source() == null
                || lone && own[one.cue().from()] && !isQuotedFromOther(one);
    }

    /** Words in marks of anybody but "I". */
    private boolean isQuotedFromOther(Found one) {
        return p.quotation[one.start()] >= 0
                && !self.isEmpty()
                && !self.contains(p.plain[one.source().from()]);
    }
}
