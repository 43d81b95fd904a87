package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is promised, asked or claimed in an infinitive: "пообещал изучить предложения", "prometió revisar el plan",
 * "affirme avoir reçu cent appels", "versprach, den Plan zu prüfen".
 */
final class InfinitiveSpeech {
    private static final String RULE = "source, cue, infinitive";
    private static final double SURE = 0.65;
    /** Words between the verb and the infinitive: whom it is said to. */
    private static final int MOST_BETWEEN = 3;

    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_ENDING = 4;
    private static final String ZU = "zu";

    /** What joins an infinitive to whom it is said to in French: "appelle les habitants à ne pas sortir". */
    private static final Set<String> LINKS = Set.of("a", "de");

    private final CueTable cues;
    private final SourceWords sources;

    private final RelativeSubject relative;

    InfinitiveSpeech(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.relative = new RelativeSubject(cues, behind);
        this.sources = new SourceWords(cues);
    }

    @Nullable
    Found read(Passage p, int cue) {
        int low = p.sentenceStart[p.sentence[cue]];
        int high = p.sentenceEnd[p.sentence[cue]];
        if (high - cue > InvertedSpeech.LONGEST_SENTENCE || !cues.is(p, cue, Kind.WISH) || sources.isMute(p, cue)) {
            return null;
        }
        int from = cues.has(Kind.PARTICLE) ? behindComma(p, cue, high) : infinitive(p, cue, high);
        Range subject = from < 0 ? null : sources.subject(p, low, cue, high);
        Range source = subject == null && from >= 0 ? relative.before(p, low, cue) : subject;
        boolean joined = cue > low && SourceWords.isAnd(p.plain[cue - 1]);
        if (from < 0 || source == null && !joined) {
            return null;
        }
        int to = high;
        while (to > from && !p.isLetters(to - 1) && p.quotation[to - 1] < 0) {
            to--;
        }
        return letters(p, from, to) < LEAST_WORDS - 1
                ? null
                : SpeechFrames.found(p, List.of(new Range(from, to)), source, cue, SURE, RULE);
    }

    private static int letters(Passage p, int from, int to) {
        int letters = 0;
        for (int at = from; at < to; at++) {
            letters += p.isLetters(at) ? 1 : 0;
        }
        return letters;
    }

    /** Where an infinitive begins, its denial included; -1 for none. */
    private int infinitive(Passage p, int cue, int high) {
        int link = 0;
        for (int at = cue + 1; at < Math.min(high, cue + 2 + MOST_BETWEEN + (link > 0 ? MOST_BETWEEN : 0)); at++) {
            if (!p.isLetters(at) || cues.is(p, at, Kind.THAT)) {
                return -1;
            }
            link = LINKS.contains(p.plain[at]) ? at : link;
            if (isInfinitive(p.plain[at]) && !(at > cue + 1 && cues.is(p, at - 1, Kind.TITLE))) {
                int from = at;
                while (from - 1 > cue && (cues.is(p, from - 1, Kind.NOT) || p.plain[from - 1].equals("ne"))) {
                    from--;
                }
                return from;
            }
        }
        return -1;
    }

    private boolean isInfinitive(String word) {
        String bare = word.substring(word.indexOf('\'') + 1);
        for (int from = Math.max(2, bare.length() - LONGEST_ENDING); from < bare.length(); from++) {
            if (cues.isEnding(bare.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** "Versprach, ... zu prüfen": behind a comma, up to an infinitive that ends the sentence. */
    private int behindComma(Passage p, int cue, int high) {
        int comma = cue + 1;
        while (comma < high && comma - cue <= MOST_BETWEEN + 2 && !SourceWords.isMark(p, comma, ",")) {
            comma++;
        }
        if (comma >= high || !SourceWords.isMark(p, comma, ",")) {
            return -1;
        }
        int stop = high;
        while (stop > comma && !p.isLetters(stop - 1)) {
            stop--;
        }
        for (int at = Math.max(comma + 1, stop - 3); at < stop; at++) {
            if (p.plain[at].equals(ZU) || at == stop - 1 && p.plain[at].matches(".{2,}zu.{3,}n")) {
                return comma + 1;
            }
        }
        return -1;
    }

    /** Adds what the verbs without an attribution say. */
    List<Found> addTo(List<Found> found, Passage p) {
        boolean[] known = ByTables.cues(found, p);
        boolean[] claimed = LooseQuotations.claimed(found, p);
        List<Found> all = new ArrayList<>(found);
        for (int w = 0; w < p.size; w++) {
            Found one = known[w] || p.quotation[w] >= 0 ? null : read(p, w);
            if (one != null && !claimed[one.content().get(0).from()]) {
                all.add(one);
            }
        }
        return all;
    }
}
