package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;

/**
 * Parts what is said under two verbs of one source: "Holm said the quay was shut and urged masters to wait" is two attributions, of
 * which the first was found with the words of both. In PolNeAR's training part what is said ends before the second verb in 165 of
 * 191 such sentences.
 */
final class SecondVerb {
    private static final int CONJUNCT = "conj".hashCode();
    private static final int LEAST_WORDS = 2;
    private static final Set<String> BETWEEN = Set.of("also", "then", "later");

    /** Who tells what was felt tells it as his own words. */
    private static final Set<String> FELT =
            Set.of("wanted", "hoped", "feared", "thought", "believed", "wants", "hopes", "fears", "thinks", "believes");

    private final CueTable cues;

    SecondVerb(CueTable cues) {
        this.cues = cues;
    }

    List<Found> part(List<Found> found, Signs s) {
        BitSet taken = new BitSet();
        List<Found> parted = new ArrayList<>();
        for (Found one : found) {
            if (one.cue() != null) {
                taken.set(one.cue().from(), one.cue().to());
            }
        }
        for (Found one : found) {
            Range last = one.content().get(one.content().size() - 1);
            boolean behind = one.cue() != null
                    && one.source() != null
                    && last.from() >= one.cue().to();
            int verb = behind ? second(one.cue(), last, s) : -1;
            if (verb < 0) {
                parted.add(one);
            } else {
                part(one, last, verb, s.passage, taken, parted);
            }
        }
        return parted;
    }

    private static void part(Found one, Range last, int verb, Passage p, BitSet taken, List<Found> parted) {
        int and = verb - 1;
        while (!isJoin(p, and)) {
            and--;
        }
        List<Range> pieces = new ArrayList<>(one.content());
        pieces.set(pieces.size() - 1, new Range(last.from(), p.plain[and - 1].equals(",") ? and - 1 : and));
        parted.add(one.withContent(pieces));
        if (!taken.get(verb)) {
            parted.add(new Found(
                    List.of(new Range(verb + 1, last.to())),
                    one.source(),
                    new Range(and + 1, verb + 1),
                    Stance.SAID,
                    one.confidence(),
                    one.rule(),
                    one.runnerUp(),
                    one.margin()));
        }
    }

    private static boolean isJoin(Passage p, int w) {
        return p.plain[w].equals("and") || p.plain[w].equals("but");
    }

    /** The further verb within the last piece; -1 for none. */
    private int second(Range cue, Range last, Signs s) {
        Passage p = s.passage;
        for (int w = last.from() + LEAST_WORDS; w + LEAST_WORDS < last.to(); w++) {
            if (p.quotation[w] < 0 && isJoin(p, w) && p.sentence[w] == p.sentence[cue.from()]) {
                int verb = w + 1;
                while (verb < last.to() && BETWEEN.contains(p.plain[verb])) {
                    verb++;
                }
                boolean saying = verb + LEAST_WORDS < last.to()
                        && p.quotation[verb] < 0
                        && (cues.is(p, verb, Kind.SAY) || cues.is(p, verb, Kind.VERB))
                        && (!FELT.contains(p.plain[verb]) || p.plain[verb + 1].equals("that"))
                        && GrammarCodes.isFinite(s.tag[verb]);
                if (saying && joins(cue, verb, s)) {
                    return verb;
                }
            }
        }
        return -1;
    }

    private static boolean joins(Range cue, int verb, Signs s) {
        for (int w = cue.from(); w < cue.to(); w++) {
            if (s.tag[w] == s.tag[verb]) {
                return true;
            }
        }
        return false;
    }
}
