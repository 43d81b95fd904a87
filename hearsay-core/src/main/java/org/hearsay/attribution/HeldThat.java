package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses of what is held rather than said, whose verb means it only with the words before the clause: "ist der Meinung, dass
 * ...", "dejó claro que ...", "est convaincu que ...", "дал понять, что ...".
 */
final class HeldThat {
    private static final String RULE = "source, phrase, that";
    private static final double SURE = 0.75;
    private static final int LEAST_WORDS = 3;
    private static final int MOST_OF_PHRASE = 2;
    /** Words from the verb to the clause. */
    private static final int MOST_TO_CLAUSE = 9;

    private final CueTable cues;
    private final SourceWords sources;
    private final SourceBehind behind;

    HeldThat(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.sources = new SourceWords(cues);
        this.behind = behind;
    }

    List<Found> addTo(List<Found> found, Passage p) {
        if (!cues.has(Kind.PHRASE)) {
            return found;
        }
        List<Found> all = new ArrayList<>(found);
        boolean[] claimed = LooseQuotations.claimed(found, p);
        boolean[] known = ByTables.cues(found, p);
        for (int w = 2; w < p.size; w++) {
            boolean free = cues.is(p, w, Kind.THAT) && p.quotation[w] < 0 && !claimed[w] && !claimed[w - 2];
            Found one = free ? read(p, w, known) : null;
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    private @Nullable Found read(Passage p, int that, boolean[] known) {
        int low = p.sentenceStart[p.sentence[that]];
        int high = p.sentenceEnd[p.sentence[that]];
        boolean comma = SourceWords.isMark(p, that - 1, ",");
        int phrase = comma == cues.has(Kind.COMMA) ? phrase(p, low, comma ? that - 1 : that) : -1;
        int verb = phrase < 0 ? -1 : verb(p, low, phrase);
        if (verb < 0 || known[verb] || high - that > InvertedSpeech.LONGEST_SENTENCE) {
            return null;
        }
        Range before = sources.before(p, low, verb);
        Range source = before != null ? before : behind.read(p, verb + 1, phrase);
        boolean somebody = source != null
                && !cues.is(p, source.from(), Kind.NOBODY)
                && !cues.is(p, source.from(), Kind.PARTICLE)
                && (behind.persons.isHeadedByPerson(p, source) || behind.persons.isPerson(p, source));
        int to = high;
        while (to > that && !p.isLetters(to - 1) && p.quotation[to - 1] < 0) {
            to--;
        }
        return !somebody || to - that <= LEAST_WORDS
                ? null
                : new Found(
                        List.of(new Range(that, to)),
                        source,
                        new Range(verb, comma ? that - 1 : that),
                        Stance.SAID,
                        SURE,
                        RULE,
                        null,
                        0);
    }

    /** Where the phrase begins that ends before a word; -1 for none. */
    private int phrase(Passage p, int low, int end) {
        for (int from = end - 1; from >= Math.max(low + 1, end - MOST_OF_PHRASE); from--) {
            if (cues.length(p, from, end, Kind.PHRASE) == end - from) {
                return from;
            }
        }
        return -1;
    }

    /** The verb before a phrase in its clause; -1 for none. */
    private int verb(Passage p, int low, int phrase) {
        for (int at = phrase - 1; at >= Math.max(low, phrase - MOST_TO_CLAUSE) && p.isLetters(at); at--) {
            if (cues.is(p, at, Kind.LIGHT) && p.quotation[at] < 0 && !p.isCapital(at)) {
                return at;
            }
        }
        return -1;
    }
}
