package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/** Takes any word between a quotation and a person for a verb of saying: "...", grince le pêcheur. */
final class QuotationVerbs {
    private static final String RULE = "quotation, verb, source";
    /** Marks between a quotation and its verb. */
    private static final int MOST_MARKS = 2;

    private static final int LEAST_WORDS = 5;

    private final CueTable cues;
    private final SourceBehind behind;

    QuotationVerbs(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.behind = behind;
    }

    /** What was found, with quotations whose verb is in no table. */
    List<Found> addTo(List<Found> found, Passage p) {
        List<Found> all = new ArrayList<>(found);
        boolean[] claimed = LooseQuotations.claimed(all, p);
        for (int w = 1; w < p.size; w++) {
            if (p.quotation[w - 1] >= 0 && p.quotation[w] != p.quotation[w - 1]) {
                Found one = claimed[w - 1] || claimed[Math.max(0, w - 2)] ? null : read(p, w);
                if (one != null) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private @Nullable Found read(Passage p, int past) {
        int verb = past;
        int high = p.sentenceEnd[p.sentence[past]];
        boolean comma = ",".equals(p.plain[Math.max(0, past - 2)]);
        while (verb < high
                && verb - past < MOST_MARKS
                && (SourceWords.isMark(p, verb, ",") || SourceWords.isMark(p, verb, "-"))) {
            verb++;
        }
        boolean marked = verb > past || comma || ".!?".contains(p.plain[Math.max(0, past - 2)]);
        while (verb + 1 < high && (cues.is(p, verb, Kind.SKIP) || cues.is(p, verb, Kind.HELPER))) {
            verb++;
        }
        if (!marked
                || cues.is(p, verb, Kind.AS)
                || verb + 1 >= high
                || !p.isLetters(verb)
                || p.isCapital(verb)
                || isSmall(p, verb)) {
            return null;
        }
        Range source = behind.read(p, verb + 1, high);
        boolean lone = cues.has(Kind.CAPITAL) || cues.has(Kind.PAST);
        boolean near = source != null
                && behind.persons.isPerson(p, source)
                && !(lone && behind.persons.isPronoun(p, source.from()))
                && source.to() - verb < 16;
        int low = past - 1;
        while (low > 0 && p.quotation[low - 1] == p.quotation[past - 1]) {
            low--;
        }
        near &= past - low > LEAST_WORDS;
        return near ? InvertedSpeech.found(List.of(new Range(low, past)), source, verb, RULE) : null;
    }

    private boolean isSmall(Passage p, int word) {
        return p.plain[word].length() < 3
                || cues.is(p, word, Kind.PREPOSITION)
                || cues.is(p, word, Kind.TITLE)
                || cues.is(p, word, Kind.THAT)
                || cues.is(p, word, Kind.CLAUSE)
                || cues.is(p, word, Kind.PRONOUN);
    }
}
