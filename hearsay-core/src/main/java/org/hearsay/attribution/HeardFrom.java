package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.text.PersonNouns;
import org.jspecify.annotations.Nullable;

/**
 * Reads the source of a verb that has none but the one behind a preposition: "пояснили в авиакомпании", "говорится в отчёте
 * ведомства", "hieß es am Freitag aus dem Ministerium", "В мэрии ответили, что".
 */
final class HeardFrom {
    private static final int LONGEST = 10;
    /** Endings of the dative in Russian and Ukrainian that the genitive does not have. */
    private static final List<String> DATIVE =
            List.of("\u0443", "\u044E", "\u0430\u043C", "\u044F\u043C", "\u043E\u0432\u0456", "\u0446\u0456");

    private final CueTable cues;
    private final SourceBehind behind;

    HeardFrom(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.behind = behind;
    }

    /** The source behind a verb; null where it is no such verb or none stands there. */
    @Nullable
    Range after(Passage p, int cue, int high) {
        if (!cues.is(p, cue, Kind.HEARS)) {
            return null;
        }
        int end = behind.clauseEnd(p, cue + 1, Math.min(high, cue + LONGEST));
        for (int at = cue + 1; at + 1 < end; at++) {
            int heard = cues.length(p, at, end, Kind.HEARD);
            if (heard > 0 && !isOfTime(p, at + heard, end)) {
                return named(p, at + heard, end);
            }
        }
        return null;
    }

    /** The source that opens the sentence or clause before a verb; null where none stands there. */
    @Nullable
    Range before(Passage p, int low, int cue) {
        if (!cues.is(p, cue, Kind.HEARS)) {
            return null;
        }
        int from = low;
        while (from < cue && !p.isLetters(from)) {
            from++;
        }
        int heard = from < cue ? cues.length(p, from, cue, Kind.HEARD) : 0;
        int end = heard == 0 ? from : behind.clauseEnd(p, from + heard, cue);
        return heard > 0 && end == cue && cue - from <= LONGEST ? named(p, from + heard, cue) : null;
    }

    private boolean isOfTime(Passage p, int word, int end) {
        return word < end && (cues.is(p, word, Kind.TIME) || word + 1 < end && cues.is(p, word + 1, Kind.TIME));
    }

    /** "[В письме] министру": to somebody, by the ending of the noun. */
    private boolean isDative(Passage p, int word) {
        PersonNouns.Noun noun = behind.persons.noun(p, word);
        return noun != null && !noun.isBase() && DATIVE.stream().anyMatch(p.plain[word]::endsWith);
    }

    private boolean isArticle(Passage p, int word) {
        return cues.is(p, word, Kind.TITLE) || cues.is(p, word, Kind.ARTICLE);
    }

    /** Without the paper in which it is said: "[в отчёте] ведомства". */
    private @Nullable Range named(Passage p, int from, int end) {
        int at = from;
        while (at + 1 < end && (cues.is(p, at, Kind.NOUN) || isArticle(p, at) && cues.is(p, at + 1, Kind.NOUN))) {
            at++;
        }
        if (at > from && at < end && (cues.is(p, at, Kind.PREPOSITION) || isDative(p, at))) {
            // "In dem Schreiben an die Ministerin": the paper says it, not whom it is written to.
            return new Range(from, at);
        }
        int to = at;
        while (to < end && (to == at || !cues.is(p, to, Kind.APART))) {
            to++;
        }
        return at < to ? new Range(at, to) : null;
    }
}
