package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;

/**
 * Draws sources whole: with the name or office between commas behind them ("la ministra de Transportes, Ana Holm"), and without the
 * end of a verb that German sets apart.
 */
final class TidySources {
    private final CueTable cues;
    private final SourceBehind behind;

    TidySources(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.behind = behind;
    }

    List<Found> tidy(List<Found> found, Passage p) {
        return found.stream().map(one -> tidy(one, p)).toList();
    }

    /** A stop, the end of a verb ("gab die Chefin zu"), or what joins another verb ("sagte die Chefin und lachte"). */
    private boolean endsNoSource(Passage p, int word) {
        boolean particle = cues.is(p, word, Kind.PARTICLE) && !cues.is(p, word, Kind.TITLE);
        return SourceWords.isMark(p, word, ".") || !p.isCapital(word) && (particle || SourceWords.isAnd(p.plain[word]));
    }

    private Found tidy(Found one, Passage p) {
        Range source = one.source();
        Range cue = one.cue();
        if (source == null || cue == null || source.to() >= p.size) {
            return one;
        }
        int to = source.to();
        while (to - 1 > source.from() && endsNoSource(p, to - 1)) {
            to--;
        }
        if (source.from() > cue.from() && to == source.to()) {
            int high = p.sentenceEnd[p.sentence[source.from()]];
            int longer = behind.pastApposition(p, source.from(), to, high);
            Range whole = new Range(source.from(), longer);
            to = one.content().stream().noneMatch(whole::overlaps) ? longer : to;
        }
        return to == source.to()
                ? one
                : new Found(
                        one.content(),
                        new Range(source.from(), to),
                        cue,
                        one.stance(),
                        one.confidence(),
                        one.rule(),
                        one.runnerUp(),
                        one.margin());
    }
}
