package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Gives a sentence to whom the next one names for it: "... Об этом сообщила полиция.", "... Das teilte die Polizei mit.", "... Así lo
 * anunció el ministro."
 */
final class SaidBefore {
    private static final String RULE = "sentence, said by the next one's source";
    private static final double SURE = 0.7;
    private static final int LEAST_WORDS = 4;
    /** Words of a sentence that does nothing but name who says the one before. */
    private static final int MOST_WORDS = 28;
    /** Words between "this" and the verb. */
    private static final int MOST_TO_VERB = 4;

    private final CueTable cues;
    private final SourceBehind behind;
    private final HeardFrom heard;
    private final SourceWords sources;

    SaidBefore(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.behind = behind;
        this.heard = new HeardFrom(cues, behind);
        this.sources = new SourceWords(cues);
    }

    List<Found> addTo(List<Found> found, Passage p) {
        if (!cues.has(Kind.THIS)) {
            return found;
        }
        List<Found> all = new ArrayList<>(found);
        boolean[] known = ByTables.cues(found, p);
        boolean[] claimed = LooseQuotations.claimed(found, p);
        for (int s = 1; s < p.sentenceStart.length; s++) {
            Found one = read(p, s, known, claimed);
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    private @Nullable Found read(Passage p, int s, boolean[] known, boolean[] claimed) {
        int low = p.sentenceStart[s];
        int high = p.sentenceEnd[s];
        int said = p.sentenceStart[s - 1];
        int to = low;
        while (to > said && !p.isLetters(to - 1)) {
            to--;
        }
        int from = Math.min(Dateline.end(p, said), to);
        int verb = high - low > MOST_WORDS ? -1 : verb(p, low, high);
        boolean near = p.paragraph[low] - p.paragraph[said] <= 2;
        if (verb < 0
                || known[verb]
                || !near
                || to - from < LEAST_WORDS
                || to - from > InvertedSpeech.LONGEST_SENTENCE) {
            return null;
        }
        for (int at = said; at < high; at++) {
            boolean verb0 = cues.is(p, at, Kind.SAY) || cues.is(p, at, Kind.VERB);
            boolean own = at < low && (known[at] || p.quotation[at] >= 0 && (verb0 || at + 1 == to));
            if (claimed[at] || own || at >= low && (SourceWords.isMark(p, at, ":") || SourceWords.isMark(p, at, "?"))) {
                return null;
            }
        }
        Range named = behind.read(p, verb + 1, high);
        Range whose = named != null && isSomebody(p, named) ? named : heard.after(p, verb, high);
        Range source = whose == null ? null : sources.core(p, whose);
        return source == null || !isSomebody(p, source)
                ? null
                : new Found(
                        List.of(new Range(from, to)),
                        source,
                        new Range(verb, verb + 1),
                        Stance.SAID,
                        SURE,
                        RULE,
                        null,
                        0);
    }

    private boolean isSomebody(Passage p, Range source) {
        return behind.persons.isHeadedByPerson(p, source) || behind.persons.isPerson(p, source);
    }

    /** The verb of saying behind the word for what was said, with which the sentence begins; -1 for none. */
    private int verb(Passage p, int low, int high) {
        int words = p.quotation[low] < 0 ? cues.length(p, low, high, Kind.THIS) : 0;
        for (int at = low + words; words > 0 && at < Math.min(high, low + words + MOST_TO_VERB); at++) {
            if (cues.is(p, at, Kind.SAY) || cues.is(p, at, Kind.VERB)) {
                return sources.isMute(p, at) ? -1 : at;
            }
            boolean small = cues.is(p, at, Kind.SKIP)
                    || cues.is(p, at, Kind.TIME)
                    || cues.is(p, at, Kind.HELPER)
                    || cues.is(p, at, Kind.THAT);
            if (!small) {
                return -1;
            }
        }
        return -1;
    }
}
