package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds sources that no order of words gave: behind the verb past words that tell when or where, behind a preposition ("В мэрии
 * ответили"), or that of the verb before ("назвал ... и пообещал ..."), whom the clause before "and" tells of ("подписал указ и отметил, что").
 */
final class MissingSources {
    private static final double SURE = 0.9;
    /** Words from "and" to a verb. */
    private static final int MOST_BEFORE_COMMA = 8;

    private static final int MOST_BEHIND_AND = 3;

    private final CueTable cues;
    private final SourceBehind behind;
    private final HeardFrom heard;
    private final RelativeSubject relative;
    private final MainSubject subjects;

    MissingSources(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.behind = behind;
        this.heard = new HeardFrom(cues, behind);
        this.relative = new RelativeSubject(cues, behind);
        this.subjects = new MainSubject(cues, behind);
    }

    List<Found> fill(List<Found> found, Passage p) {
        List<Found> all = new ArrayList<>(found);
        all.sort(Comparator.comparingInt(
                one -> one.cue() == null ? one.start() : one.cue().from()));
        Found last = null;
        for (int i = 0; i < all.size(); i++) {
            Found one = all.get(i);
            Range cue = one.cue();
            if (cue != null && p.quotation[cue.from()] < 0 && isOpen(one, p)) {
                Range source = source(one, cue.from(), last, p);
                if (source != null || one.source() != null && !cues.is(p, cue.from(), Kind.HEARS)) {
                    double sure = one.rule().equals(SpeechFrames.QUOTED) ? SURE : Math.max(one.confidence(), 0.7);
                    one = new Found(one.content(), source, cue, one.stance(), sure, one.rule(), null, 0);
                    all.set(i, one);
                }
            }
            last = cue == null ? last : one;
        }
        return all;
    }

    /** Without a source, with an "es" that stands for none, or with a clause that is none. */
    private boolean isOpen(Found one, Passage p) {
        Range source = one.source();
        return source == null
                || cues.is(p, source.from(), Kind.THAT)
                || SourceWords.isAnd(p.plain[source.from()])
                || cues.is(p, one.cue().from(), Kind.HEARS)
                        && (cues.is(p, source.from(), Kind.HEARD)
                                || source.to() - source.from() == 1 && cues.is(p, source.from(), Kind.PRONOUN));
    }

    private @Nullable Range source(Found one, int cue, @Nullable Found last, Passage p) {
        int low = p.sentenceStart[p.sentence[cue]];
        int high = p.sentenceEnd[p.sentence[cue]];
        boolean before = one.content().get(0).to() <= cue;
        Range from = before ? heard.after(p, cue, high) : heard.before(p, low, cue);
        if (from == null && before && p.quotation[one.content().get(0).to() - 1] >= 0) {
            from = behind.read(p, cue + 1, high);
        }
        from = from == null && !before ? partedByComma(p, low, cue) : from;
        from = from == null && !before ? relative.before(p, low, cue) : from;
        from = from != null ? from : ofVerbBefore(cue, last, p);
        return from == null && !before ? behindAdverbial(p, low, cue) : from;
    }

    /** "El Ministerio de Sanidad, informó que": a comma that does not belong there. */
    private @Nullable Range partedByComma(Passage p, int low, int cue) {
        int comma = cue - 1;
        boolean parted = cues.has(Kind.DROPS)
                && comma > low
                && comma - low <= MOST_BEFORE_COMMA
                && SourceWords.isMark(p, comma, ",")
                && cues.is(p, low, Kind.TITLE);
        boolean somebody = false;
        for (int at = low; parted && at < comma; at++) {
            parted = p.isLetters(at);
            somebody |= behind.persons.noun(p, at) != null;
        }
        return parted && somebody ? new Range(low, comma) : null;
    }

    /** "На вопрос об отставке Раск ответил": whom the clause tells of, with no comma before its verb. */
    private @Nullable Range behindAdverbial(Passage p, int low, int cue) {
        Range subject = subjects.of(p, low, cue);
        boolean near = subject != null
                && cue - subject.to() <= MOST_BEHIND_AND
                && !behind.persons.isPronoun(p, subject.from());
        for (int at = near ? subject.to() : cue; at < cue; at++) {
            near &= p.isLetters(at);
        }
        return near ? subject : null;
    }

    /** Behind "and": the source of the verb before, or whom the clause before tells of, whatever its verb. */
    private @Nullable Range ofVerbBefore(int cue, @Nullable Found last, Passage p) {
        int low = p.sentenceStart[p.sentence[cue]];
        int and = cue - 1;
        while (and > low && cue - and <= MOST_BEHIND_AND && !SourceWords.isAnd(p.plain[and])) {
            and--;
        }
        if (and <= low || !SourceWords.isAnd(p.plain[and])) {
            return null;
        }
        boolean same =
                last != null && last.cue() != null && p.sentence[last.cue().from()] == p.sentence[cue];
        return same ? last.source() : subjects.of(p, low, and);
    }
}
