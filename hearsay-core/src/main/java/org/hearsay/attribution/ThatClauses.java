package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;

/** Finds the word that opens what is said behind a verb: "that", or one that asks ("explicó por qué", "erklärte, warum"). */
final class ThatClauses {
    /** Words that make "that" tell when, why or to what end, in Spanish and French. */
    private static final Set<String> BEFORE_THAT = Set.of(
            "antes",
            "despues",
            "hasta",
            "para",
            "desde",
            "sin",
            "ya",
            "siempre",
            "mientras",
            "pour",
            "avant",
            "apres",
            "alors",
            "tandis",
            "afin",
            "parce",
            "bien",
            "ainsi",
            "tant",
            "des",
            "sans",
            "lorsque",
            "puisque",
            "depuis",
            "pendant",
            "plus",
            "moins");

    private static final Set<String> JOINED_BY_DE = Set.of("de");

    /** Words from a verb to its clause. */
    private static final int GAP = 14;

    /** Words from a verb to the word that opens an indirect question. */
    private static final int MOST_TO_QUESTION = 3;

    private final CueTable cues;
    private final MuteVerbs mute;
    /** Whether the language is read by tables alone. */
    private final boolean tabled;

    ThatClauses(CueTable cues, boolean tabled) {
        this.cues = cues;
        this.mute = new MuteVerbs(cues);
        this.tabled = tabled;
    }

    /** The word behind a verb that opens its clause; -1 for none. */
    int after(Passage p, int cue, int high) {
        for (int w = cue + 1; w < Math.min(high, cue + GAP); w++) {
            if (cues.is(p, w, Kind.THAT) && opensThat(p, cue, w)) {
                return w;
            }
            if (opensQuestion(p, cue, w)) {
                return w;
            }
            boolean comma = SourceWords.isMark(p, w, ",") && w > cue + 1;
            boolean opens = comma && w + 1 < high && cues.has(Kind.COMMA) && cues.is(p, w + 1, Kind.THAT);
            if (((cues.is(p, w, Kind.SAY) || cues.is(p, w, Kind.VERB)) && !mute.is(p, w))
                    || comma && !opens
                    || p.quotation[w] >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** "Explicó por qué", "erklärte, warum": right behind the verb, or behind a word or two that tell when. */
    private boolean opensQuestion(Passage p, int cue, int word) {
        if (!cues.isSpelt(p, word, Kind.QUESTION) || p.isCapital(word)) {
            return false;
        }
        if (cues.has(Kind.CAPITAL)) {
            return SourceWords.isMark(p, word - 1, ",") && word - cue <= MOST_TO_QUESTION + 1;
        }
        boolean near = word - cue <= MOST_TO_QUESTION;
        for (int at = cue + 1; at < word; at++) {
            near &= p.isLetters(at)
                    && (cues.is(p, at, Kind.TIME)
                            || cues.is(p, at, Kind.SKIP)
                            || cues.is(p, at, Kind.PREPOSITION) && at + 1 == word);
        }
        return near;
    }

    /** Not "el que" nor "ne ... que"; what stands behind a comma only ("как") opens a clause there alone. */
    private boolean opensThat(Passage p, int cue, int that) {
        boolean relative = cues.has(Kind.PREPOSITION) && cues.is(p, that - 1, Kind.TITLE);
        boolean open = cues.is(p, that, Kind.COMMA) && !SourceWords.isMark(p, that - 1, ",");
        open |= tabled && joinsWhen(p, cue, that);
        for (int w = cue + 1; w < that; w++) {
            relative |= p.plain[w].startsWith("n'") && p.plain[that].startsWith("qu");
        }
        return !relative && !open;
    }

    /** "Antes de que", "pour que": the same word behind words that tell when, why or to what end. */
    private boolean joinsWhen(Passage p, int cue, int that) {
        int at = that - 1 > cue && cues.is(p, that, Kind.THAT) && JOINED_BY_DE.contains(p.plain[that - 1])
                ? that - 2
                : that - 1;
        return at > cue && BEFORE_THAT.contains(p.plain[at]);
    }
}
