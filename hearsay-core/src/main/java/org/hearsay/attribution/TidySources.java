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

    /** Gives and cites, in Russian and Ukrainian. */
    private static final Set<String> GIVES = Set.of(
            "\u043F\u0440\u0438\u0432\u043E\u0434\u0438\u0442",
            "\u0446\u0438\u0442\u0438\u0440\u0443\u0435\u0442",
            "\u043F\u0435\u0440\u0435\u0434\u0430\u0435\u0442",
            "\u043D\u0430\u0432\u043E\u0434\u0438\u0442\u044C",
            "\u0446\u0438\u0442\u0443\u0454",
            "\u043F\u0435\u0440\u0435\u0434\u0430\u0454");

    private static final Set<String> WORDS_OF = Set.of("\u0441\u043B\u043E\u0432\u0430");

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

    /** "Приводит агентство [слова] Инги Хольм": whose words somebody gives, not who gives them. */
    private static @Nullable Range quoted(Passage p, Range source, Range cue) {
        if (source.from() < cue.to() || !GIVES.contains(p.plain[cue.from()])) {
            return null;
        }
        int from = -1;
        for (int at = source.from(); at + 1 < source.to(); at++) {
            boolean mark = p.quotation[at] >= 0 && p.quotation[at + 1] < 0 && p.isLetters(at + 1);
            from = mark || WORDS_OF.contains(p.plain[at]) ? at + 1 : from;
        }
        return from < 0 ? null : new Range(from, source.to());
    }

    private Found tidy(Found one, Passage p) {
        Range source = one.source();
        Range cue = one.cue();
        if (source == null || cue == null || source.to() >= p.size) {
            return one;
        }
        Range quoted = quoted(p, source, cue);
        if (quoted != null) {
            return one.withSource(quoted);
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
