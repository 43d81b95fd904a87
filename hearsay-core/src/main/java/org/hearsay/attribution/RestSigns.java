package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.attribution.AroundCue.Frame;
import org.hearsay.attribution.Found.Range;

/** The second side of a sentence around its source and cue in numbers: what opens it, what it has, to what it hangs. */
final class RestSigns {
    /** In the order of {@link #of}; the last are parts of speech of the first word. */
    static final List<String> NAMES = List.of(
            "one",
            "source behind",
            "side has a verb",
            "side is short",
            "side begins the sentence",
            "more before the comma",
            "has a verb",
            "has a subject",
            "length",
            "short",
            "and",
            "but",
            "reason",
            "who",
            "that",
            "hangs to the side",
            "hangs to the cue",
            "hangs to nothing",
            "verb",
            "IN",
            "TO",
            "VBG",
            "VBN",
            "DT",
            "PRP",
            "NN",
            "NNP",
            "RB",
            "CD",
            "JJ");

    private static final int FIRST_TAG = 19;
    private static final int FEW_WORDS = 4;
    private static final Set<String> REASON = Set.of(
            "because", "although", "though", "if", "since", "unless", "until", "while", "when", "as", "so", "despite");
    private static final Set<String> WHO = Set.of("who", "which", "whose", "where");
    private static final int[] TAGS = NAMES.subList(FIRST_TAG, NAMES.size()).stream()
            .mapToInt(String::hashCode)
            .toArray();
    private static final int SUBJECT = "nsubj".hashCode();

    private RestSigns() {}

    static double[] of(Frame frame, Signs s) {
        Passage p = s.passage;
        Range side = frame.side();
        Range rest = frame.rest();
        double[] signs = new double[NAMES.size()];
        String first = p.plain[rest.from()];
        signs[0] = 1;
        signs[1] = is(frame.inverted());
        signs[2] = is(hasVerb(s, side));
        signs[3] = is(side.to() - side.from() < FEW_WORDS);
        signs[4] = is(side.from() <= p.sentenceStart[p.sentence[frame.from()]]);
        signs[5] = is(frame.comma() > frame.to());
        signs[6] = is(hasVerb(s, rest));
        signs[7] = is(hasSubject(s, rest));
        signs[8] = StrictMath.log(1 + rest.to() - rest.from());
        signs[9] = is(rest.to() - rest.from() < FEW_WORDS);
        signs[10] = is(first.equals("and"));
        signs[11] = is(first.equals("but"));
        signs[12] = is(opensReason(p, rest));
        signs[13] = is(WHO.contains(first));
        signs[14] = is(first.equals("that"));
        int head = head(s, rest);
        signs[15] = is(side.from() <= head && head < side.to());
        signs[16] = is(frame.from() <= head && head < frame.to());
        signs[17] = is(head < 0);
        signs[18] = is(GrammarCodes.isFinite(s.tag[rest.from()]));
        for (int i = 0; i < TAGS.length; i++) {
            signs[FIRST_TAG + i] = is(s.tag[rest.from()] == TAGS[i]);
        }
        return signs;
    }

    /** "because ...", "in large part because ...". */
    private static boolean opensReason(Passage p, Range rest) {
        boolean opens = false;
        for (int w = rest.from(); w < Math.min(rest.to(), rest.from() + FEW_WORDS); w++) {
            opens |= REASON.contains(p.plain[w]);
        }
        return opens;
    }

    private static double is(boolean sign) {
        return sign ? 1 : 0;
    }

    private static boolean hasVerb(Signs s, Range range) {
        boolean verb = false;
        for (int w = range.from(); w < range.to(); w++) {
            verb |= GrammarCodes.isFinite(s.tag[w]);
        }
        return verb;
    }

    private static boolean hasSubject(Signs s, Range range) {
        boolean subject = false;
        for (int w = range.from(); w < range.to(); w++) {
            subject |= s.syntax.relation()[w] == SUBJECT;
        }
        return subject;
    }

    /** The word outside to which the first that hangs to one does; -1 for none. */
    private static int head(Signs s, Range range) {
        int[] head = s.syntax.head();
        for (int w = range.from(); w < range.to(); w++) {
            if (head[w] < range.from() || head[w] >= range.to()) {
                return head[w];
            }
        }
        return -1;
    }
}
