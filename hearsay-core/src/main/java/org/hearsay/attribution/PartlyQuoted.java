package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/**
 * Reads quoted words within somebody's own clause: "назвал ситуацию «позорной»", "calificó el plan de «absurdo»"; and takes the
 * beginning of its clause to quoted words that are no whole sentence: "El Gobierno «celebra un error», ironizó Holm".
 */
final class PartlyQuoted {
    private static final String RULE = "source, cue, quoted words";
    private static final double SURE = 0.6;
    private static final int FAR = 12;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_OF_SOURCE = 8;

    private final CueTable cues;
    private final SourceWords sources;

    private final RelativeSubject relative;

    PartlyQuoted(CueTable cues, SourceBehind behind) {
        this.relative = new RelativeSubject(cues, behind);
        this.cues = cues;
        this.sources = new SourceWords(cues);
    }

    List<Found> addTo(List<Found> found, Passage p) {
        List<Found> all = new ArrayList<>();
        for (Found one : found) {
            all.add(one.rule().equals(SpeechFrames.QUOTED) ? wholeClause(one, p) : one);
        }
        boolean[] known = ByTables.cues(all, p);
        boolean[] claimed = LooseQuotations.claimed(all, p);
        for (int w = 0; w < p.size; w++) {
            boolean verb = (cues.is(p, w, Kind.SAY) || cues.is(p, w, Kind.VERB)) && !sources.isMute(p, w);
            Found one = verb && !known[w] && p.quotation[w] < 0 ? read(p, w, claimed) : null;
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    private @Nullable Found read(Passage p, int cue, boolean[] claimed) {
        int low = p.sentenceStart[p.sentence[cue]];
        int high = Math.min(p.sentenceEnd[p.sentence[cue]], cue + FAR);
        int from = cue + 1;
        while (from < high && p.quotation[from] < 0) {
            if (!p.isLetters(from) || cues.is(p, from, Kind.SAY) || cues.is(p, from, Kind.THAT)) {
                return null;
            }
            from++;
        }
        int to = from;
        while (to < p.size && from < high && p.quotation[to] == p.quotation[from]) {
            to++;
        }
        boolean words =
                to - from > LEAST_WORDS + 1 && p.isLetters(from + 1) && !p.isCapital(from + 1) && !claimed[from + 1];
        Range subject = words ? sources.subject(p, low, cue, high) : null;
        Range source = subject == null && words ? relative.before(p, low, cue) : subject;
        return source == null || source.to() - source.from() > MOST_OF_SOURCE
                ? null
                : SpeechFrames.found(p, List.of(new Range(from, to)), source, cue, SURE, RULE);
    }

    private Found wholeClause(Found one, Passage p) {
        Range first = one.content().get(0);
        int low = p.sentenceStart[p.sentence[first.from()]];
        boolean small = first.from() + 1 < p.size
                && first.from() > low + 1
                && first.from() - low <= InvertedSpeech.LONGEST_SENTENCE
                && p.isLetters(first.from() + 1)
                && !p.isCapital(first.from() + 1)
                && one.cue() != null
                && one.cue().from() >= first.to()
                && p.isLetters(first.from() - 1);
        boolean apart = one.source() == null || one.source().from() >= first.to();
        for (int at = low; at < first.from(); at++) {
            apart &= !cues.is(p, at, Kind.SAY) && !cues.is(p, at, Kind.VERB) && p.quotation[at] < 0;
        }
        if (!small || !apart) {
            return one;
        }
        List<Range> content = new ArrayList<>(one.content());
        content.set(0, new Range(low, first.to()));
        return one.withContent(content);
    }
}
