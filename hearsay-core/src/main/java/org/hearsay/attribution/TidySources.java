package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/**
 * Draws sources whole: with the name or office between commas behind them ("la ministra de Transportes, Ana Holm"), and without the
 * end of a verb that German sets apart.
 */
final class TidySources {
    private static final Set<String> OWNERS =
            Set.of("sein", "seine", "ihr", "ihre", "su", "sus", "son", "sa", "ses", "leur", "leurs");

    private static final int LONGEST_NAME = 6;

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

    /** "Ihr Fazit", "su mensaje": words of somebody, whom the word that owns them tells. */
    private boolean isWord(Passage p, Range source) {
        boolean owned = OWNERS.contains(p.plain[source.from()]);
        boolean word = false;
        for (int at = source.from() + 1; at < source.to() && owned; at++) {
            word |= cues.is(p, at, Kind.NOUN) || cues.is(p, at, Kind.WORDS);
        }
        return word;
    }

    /** "Anna Holm, [head of the works, in whose hall it burnt], adds": the name that opens the sentence, where commas part what is told of it. */
    private @Nullable Range opener(Passage p, Range source) {
        int low = p.sentenceStart[p.sentence[source.from()]];
        int to = low;
        while (to < source.from()
                && to - low < LONGEST_NAME
                && p.isLetters(to)
                && p.isCapital(to)
                && !cues.is(p, to, Kind.TITLE)) {
            to++;
        }
        boolean parted = to - low > 1
                && to < source.from()
                && SourceWords.isMark(p, to, ",")
                && SourceWords.isMark(p, source.to(), ",")
                && p.quotation[low] < 0;
        return parted ? new Range(low, to) : null;
    }

    private Found tidy(Found one, Passage p) {
        Range source = one.source();
        Range cue = one.cue();
        if (source == null || cue == null || source.to() >= p.size) {
            return one;
        }
        if (isWord(p, source)) {
            return new Found(
                    one.content(),
                    new Range(source.from(), source.from() + 1),
                    cue,
                    one.stance(),
                    one.confidence(),
                    one.rule(),
                    null,
                    0);
        }
        Range opener = source.to() <= cue.from() ? opener(p, source) : null;
        if (opener != null) {
            return one.withSource(opener);
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
        return to == source.to() ? one : one.withSource(new Range(source.from(), to));
    }
}
