package org.hearsay.attribution;

import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Reads speech without quotation marks after a colon ("said as follows: ...", "adding: ..."): it goes on to the end of the
 * paragraph, or to the next sentence in which someone else is named as saying something.
 */
final class ColonSpeech {
    static final String RULE = "colon, unmarked speech";

    private static final int LEAST_WORDS = 5;
    private static final int MOST_SENTENCES = 20;
    /** Words from a verb of saying to the colon, the source among them. */
    private static final int MOST_TO_COLON = 12;

    private static final double SURE = 0.8;

    private final CueTable cues;
    private final SourceWords sources;
    private final @Nullable SourceBehind sourceBehind;

    ColonSpeech(CueTable cues) {
        this(cues, null);
    }

    /** @param sourceBehind reads sources behind the verb where a language has them there */
    ColonSpeech(CueTable cues, @Nullable SourceBehind sourceBehind) {
        this.cues = cues;
        this.sources = new SourceWords(cues);
        this.sourceBehind = sourceBehind;
    }

    /**
     * The attributions with unmarked speech in the place of what was found of the same words.
     *
     * @param canBeCue whether a word of saying is one here: "states" may be countries
     */
    List<Found> addTo(List<Found> found, Passage p, IntPredicate canBeCue) {
        BySentence known = new BySentence(found, p);
        for (int s = 0; s < p.sentenceStart.length; s++) {
            Found one = read(p, s, known, canBeCue);
            if (one != null) {
                Range content = one.content().get(0);
                int low = p.sentenceStart[s];
                int last = p.sentence[content.to() - 1];
                for (int t = s; t <= last; t++) {
                    known.of(t)
                            .removeIf(other -> other.content().stream().anyMatch(content::overlaps)
                                    && (isInHead(other, low, content.from()) || isOwnVoice(other, content)));
                }
                known.of(s).add(one);
                s = last;
            }
        }
        return known.all();
    }

    private static boolean isInHead(Found other, int low, int high) {
        return other.cue() != null && other.cue().from() >= low && other.cue().to() <= high;
    }

    /** What the speaker is made to say of himself ("we are convinced") is part of the speech. */
    private static boolean isOwnVoice(Found other, Range content) {
        return other.cue() != null
                && content.overlaps(other.cue())
                && (other.source() == null
                        || other.source().to() - other.source().from() == 1);
    }

    private @Nullable Found read(Passage p, int s, BySentence known, IntPredicate canBeCue) {
        int colon = colon(p, p.sentenceStart[s], p.sentenceEnd[s]);
        if (colon < 0 || p.quotation[colon + 1] >= 0) {
            return null;
        }
        boolean small = !p.isCapital(colon + 1);
        int cue = small && !cues.has(Kind.PREPOSITION) ? -1 : cue(p, p.sentenceStart[s], colon, canBeCue);
        if (cue < 0 || small && !cues.is(p, cue, Kind.SAY) && !cues.is(p, cue, Kind.VERB)) {
            return null;
        }
        int last = s;
        while (last + 1 < p.sentenceStart.length
                && !small
                && last - s < MOST_SENTENCES
                && p.paragraph[p.sentenceStart[last + 1]] == p.paragraph[colon]
                && !someoneSpeaks(p, known.of(last + 1))) {
            last++;
        }
        Range content = new Range(colon + 1, p.sentenceEnd[last]);
        if (content.to() - content.from() < (small ? LEAST_WORDS - 1 : LEAST_WORDS)) {
            return null;
        }
        Range source = source(p, s, cue, colon, known.of(s));
        return new Found(List.of(content), source, new Range(cue, cue + 1), Stance.SAID, SURE, RULE, null, 0);
    }

    private static int colon(Passage p, int low, int high) {
        for (int w = low + 1; w + 1 < high; w++) {
            if (p.plain[w].equals(":") && p.quotation[w] < 0) {
                return w;
            }
        }
        return -1;
    }

    /** The last verb of saying before the colon, else the last noun of saying; -1 for none. */
    private int cue(Passage p, int low, int colon, IntPredicate canBeCue) {
        int noun = -1;
        for (int w = colon - 1; w >= Math.max(low, colon - 12); w--) {
            if (p.quotation[w] >= 0) {
                return -1;
            }
            boolean far = !cues.has(Kind.SILENT) && !cues.is(p, w, Kind.SAY) && w + 1 < colon;
            far &= !cues.has(Kind.PREPOSITION) || cues.has(Kind.CAPITAL) || colon - w > MOST_TO_COLON;
            if ((cues.is(p, w, Kind.SAY) || cues.is(p, w, Kind.VERB)) && !far && canBeCue.test(w)) {
                return w;
            }
            noun = noun < 0 && cues.is(p, w, Kind.NOUN) && canBeCue.test(w) ? w : noun;
        }
        return noun;
    }

    /** The source found for the same cue, else the one before the cue, else the nearest source of the sentence. */
    private @Nullable Range source(Passage p, int s, int cue, int colon, List<Found> found) {
        Range nearest = null;
        for (Found other : found) {
            if (other.source() != null && other.cue() != null && isSaying(p, other.cue()) && other.cue() != null) {
                if (other.cue().from() <= cue && cue < other.cue().to()) {
                    return other.source();
                }
                nearest = other.source().to() <= colon ? other.source() : nearest;
            }
        }
        Range before = sources.subject(p, p.sentenceStart[s], cue, colon + 1);
        Range behind = before == null && sourceBehind != null ? sourceBehind.read(p, cue + 1, colon) : null;
        return before != null ? before : behind != null ? behind : nearest;
    }

    private boolean someoneSpeaks(Passage p, List<Found> found) {
        for (Found other : found) {
            if (other.source() != null
                    && other.cue() != null
                    && isSaying(p, other.cue())
                    && other.source().to() - other.source().from() > 1
                    && other.confidence() > 0.5) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaying(Passage p, Range cue) {
        for (int w = cue.from(); w < cue.to(); w++) {
            if (cues.is(p, w, Kind.SAY) || cues.is(p, w, Kind.VERB) || cues.is(p, w, Kind.NOUN)) {
                return true;
            }
        }
        return false;
    }
}
