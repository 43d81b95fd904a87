package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Reads German speech that its verb form alone reports: behind a verb of saying and a comma ("Holm sagte, der Plan sei gut"), and
 * in the sentences that go on with what was said ("Er werde ihn ändern.").
 */
final class ReportedMood {
    private static final String CLAUSE = "source, cue, reported mood";
    static final String GOES_ON = "reported mood goes on";
    private static final double SURE = 0.6;
    private static final double LESS_SURE = 0.55;
    private static final int MOST_TO_COMMA = 5;
    private static final int LEAST_WORDS = 3;
    /** Words of "hieß es aus dem Amt" and the comma before it. */
    private static final int LONGEST_HEARD = 8;

    /** "Ich habe", "es sei denn": the same forms, and nobody's report. */
    private static final Set<String> BEFORE_HAVE = Set.of("ich", "es sei denn");

    /** "Als sei nichts gewesen": a likeness. */
    private static final Set<String> LIKE = Set.of("als", "ob");

    private final CueTable cues;
    private final SourceWords sources;
    private final SourceBehind behind;
    private final HeardFrom heard;
    private final MainSubject subjects;

    ReportedMood(CueTable cues, SourceBehind behind) {
        this.heard = new HeardFrom(cues, behind);
        this.cues = cues;
        this.sources = new SourceWords(cues);
        this.behind = behind;
        this.subjects = new MainSubject(cues, behind);
    }

    List<Found> addTo(List<Found> found, Passage p) {
        if (!cues.has(Kind.MOOD)) {
            return found;
        }
        List<Found> all = new ArrayList<>(found);
        boolean[] known = ByTables.cues(found, p);
        for (int w = 0; w < p.size; w++) {
            boolean verb = (cues.is(p, w, Kind.SAY) || cues.is(p, w, Kind.VERB)) && !sources.isMute(p, w);
            Found one = verb && !known[w] && p.quotation[w] < 0 ? clause(p, w) : null;
            if (one != null) {
                all.add(one);
            }
        }
        addSentences(all, p);
        return all;
    }

    private @Nullable Found clause(Passage p, int cue) {
        int low = p.sentenceStart[p.sentence[cue]];
        int high = p.sentenceEnd[p.sentence[cue]];
        if (high - low > InvertedSpeech.LONGEST_SENTENCE) {
            return null;
        }
        int comma = cue + 1;
        while (comma < high && comma - cue < MOST_TO_COMMA + 6 && !SourceWords.isMark(p, comma, ",")) {
            comma++;
        }
        if (comma + LEAST_WORDS >= high || !SourceWords.isMark(p, comma, ",") || !holds(p, comma, high, Kind.MOOD)) {
            return null;
        }
        Range subject = sources.subject(p, low, cue, high);
        Range before = subject != null ? subject : heard.before(p, low, cue);
        Range source = before != null && comma - cue <= MOST_TO_COMMA ? before : behind.read(p, cue + 1, comma);
        if (source == null && cue > low && SourceWords.isAnd(p.plain[cue - 1]) && comma - cue <= MOST_TO_COMMA) {
            source = subjects.of(p, low, cue - 1);
        }
        int to = high;
        while (to > comma && !p.isLetters(to - 1) && p.quotation[to - 1] < 0) {
            to--;
        }
        boolean relative =
                cues.is(p, comma + 1, Kind.RELATIVE) && !holds(p, comma, Math.min(high, comma + 8), Kind.MOOD);
        return source == null || relative || p.quotation[comma + 1] >= 0
                ? null
                : SpeechFrames.found(p, List.of(new Range(comma + 1, to)), source, cue, 0.75, CLAUSE);
    }

    private boolean holds(Passage p, int from, int to, Kind kind) {
        for (int at = from; at < to; at++) {
            boolean self = at > 0 && LIKE.contains(p.plain[at - 1])
                    || at > 0 && BEFORE_HAVE.contains(p.plain[at - 1])
                    || at + 1 < to && BEFORE_HAVE.contains(p.plain[at + 1]);
            if (cues.isSpelt(p, at, kind) && !p.isCapital(at) && !self && p.quotation[at] < 0) {
                return true;
            }
        }
        return false;
    }

    /** Sentences behind a statement in the same paragraph that have a form of reported speech and no verb of saying. */
    private void addSentences(List<Found> found, Passage p) {
        Found[] last = new Found[p.sentenceStart.length];
        for (Found one : found) {
            for (Range piece : one.content()) {
                last[p.sentence[Math.max(piece.from(), piece.to() - 1)]] = one;
            }
            if (one.cue() != null) {
                last[p.sentence[one.cue().from()]] = one;
            }
        }
        boolean[] quotes = new boolean[p.sentenceStart.length];
        for (int w = 0; w < p.size; w++) {
            quotes[p.sentence[w]] |= p.quotation[w] >= 0;
        }
        for (int s = 1; s < last.length; s++) {
            int low = p.sentenceStart[s];
            int high = p.sentenceEnd[s];
            boolean next = p.paragraph[low] == p.paragraph[p.sentenceStart[s - 1]];
            boolean told = last[s - 1] != null && p.quotation[last[s - 1].start()] < 0;
            boolean reported = isReported(p, low, high);
            boolean follows = reported || next && (last[s - 1] != null || quotes[s - 1]);
            // "That would be" stands in reports and in the writer's own voice: behind a quotation alone it is a weaker
            // sign.
            double sure = reported || told || holds(p, low, high, Kind.REPORTED) ? SURE : LESS_SURE;
            if (follows
                    && last[s] == null
                    && holds(p, low, high, Kind.FIRM)
                    && p.quotation[low] < 0
                    && high - low > LEAST_WORDS) {
                last[s] = new Found(
                        List.of(new Range(low, pastClause(p, low, high))),
                        null,
                        null,
                        Stance.SAID,
                        sure,
                        GOES_ON,
                        null,
                        0);
                found.add(last[s]);
            }
        }
    }

    /** Where what is said ends: before a comma and "hieß es" that end the sentence. */
    private int pastClause(Passage p, int low, int high) {
        int comma = high - 1;
        while (comma > low && high - comma <= LONGEST_HEARD && !SourceWords.isMark(p, comma, ",")) {
            comma--;
        }
        boolean heard = comma > low + LEAST_WORDS
                && comma + 2 < high
                && SourceWords.isMark(p, comma, ",")
                && cues.is(p, comma + 1, Kind.HEARS)
                && cues.is(p, comma + 2, Kind.PARTICLE);
        return heard ? comma : high;
    }

    /** Whether the main clause has a form that only reported speech has, and neither a verb of saying nor one who tells of himself. */
    private boolean isReported(Passage p, int low, int high) {
        boolean reported = false;
        boolean owned = false;
        int commas = 0;
        for (int at = low; at < high; at++) {
            owned |= p.plain[at].equals("ich") || p.plain[at].equals("dank");
            owned |= p.quotation[at] < 0 && (cues.is(p, at, Kind.SAY) || cues.is(p, at, Kind.VERB));
            commas += SourceWords.isMark(p, at, ",") ? 1 : 0;
            boolean main = commas == 0 && !cues.is(p, low, Kind.CLAUSE) && !cues.is(p, low, Kind.THAT)
                    || SourceWords.isMark(p, at - (at > low ? 1 : 0), ",");
            boolean either = at + 1 < high && p.plain[at].startsWith("sei") && p.plain[at + 1].equals("es");
            reported |= main && !either && holds(p, at, at + 1, Kind.REPORTED);
        }
        return reported && !owned && !SourceWords.isMark(p, high - 1, "?");
    }
}
