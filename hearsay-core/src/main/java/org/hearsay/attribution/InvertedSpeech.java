package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions whose cue stands before its source, as many languages order them: "C, V S.", "- C - V S.", "as S V, C"
 * and a cue between marks inside the quotation ("C, - V S, - C").
 */
final class InvertedSpeech {
    static final String DIALOGUE = "dialogue with dashes";

    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_SOURCE = 12;

    private final CueTable cues;
    private final SourceWords sources;

    InvertedSpeech(CueTable cues) {
        this.cues = cues;
        this.sources = new SourceWords(cues);
    }

    /** What was found before, with what these orders add: nothing for a cue that has its attribution. */
    List<Found> addTo(List<Found> found, Passage p) {
        boolean[] taken = new boolean[p.size];
        found.stream()
                .filter(one -> one.cue() != null)
                .forEach(one -> taken[one.cue().from()] = true);
        List<Found> all = new ArrayList<>(found);
        for (int w = 0; w < p.size; w++) {
            if (!taken[w] && cues.is(p, w, Kind.SAY)) {
                Found one = p.quotation[w] >= 0 ? inside(p, w) : outside(p, w);
                if (one != null) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private @Nullable Found outside(Passage p, int cue) {
        int low = p.sentenceStart[p.sentence[cue]];
        int high = p.sentenceEnd[p.sentence[cue]];
        if (cues.is(p, low, Kind.AS) && cue > low) {
            return as(p, low, cue, high);
        }
        int mark = markBefore(p, cue, low);
        Range source = mark < 0 ? null : source(p, cue, high);
        if (source == null || !endsAt(p, source.to(), high)) {
            return null;
        }
        boolean dash = p.plain[mark].equals("-");
        boolean dialogue = p.plain[low].equals("-");
        int from = dialogue ? low + 1 : low;
        int to = dash && p.plain[mark - 1].equals(",") ? mark - 1 : mark;
        if (to - from < LEAST_WORDS || dash && !dialogue || cue + LONGEST_SOURCE < high) {
            return null;
        }
        return found(List.of(new Range(from, to)), source, cue, dialogue ? DIALOGUE : "content, cue, source");
    }

    /** "As the inspector said, ..." */
    private @Nullable Found as(Passage p, int low, int cue, int high) {
        int comma = cue + 1;
        while (comma < high && !p.plain[comma].equals(",")) {
            comma++;
        }
        Range source = cue - low > 1 ? sources.before(p, low + 1, cue) : source(p, cue, comma);
        int to = p.plain[high - 1].equals(".") ? high - 1 : high;
        return source == null || to - comma <= LEAST_WORDS
                ? null
                : found(List.of(new Range(comma + 1, to)), source, cue, "as source said");
    }

    /** A cue with its source between marks inside a quotation parts what is said. */
    private @Nullable Found inside(Passage p, int cue) {
        int low = cue;
        while (low > 0 && p.quotation[low - 1] == p.quotation[cue]) {
            low--;
        }
        int high = cue;
        while (high < p.size && p.quotation[high] == p.quotation[cue]) {
            high++;
        }
        int mark = markBefore(p, cue, low);
        Range source = mark < 0 ? null : source(p, cue, high);
        if (source == null || source.to() >= high || p.isLetters(source.to())) {
            return null;
        }
        int from = source.to();
        while (from < high && !p.isLetters(from)) {
            from++;
        }
        int to = p.plain[mark].equals("-") && p.plain[mark - 1].equals(",") ? mark - 1 : mark;
        return to - low < 2 || high - from < 2
                ? null
                : found(List.of(new Range(low, to), new Range(from, high)), source, cue, "cue within the quotation");
    }

    /** The comma or dash before the verb and its helpers; -1 for none. */
    private int markBefore(Passage p, int cue, int low) {
        int at = cue - 1;
        while (at > low && cue - at < 3 && cues.is(p, at, Kind.SKIP)) {
            at--;
        }
        return at > low && (p.plain[at].equals(",") || p.plain[at].equals("-")) ? at : -1;
    }

    private @Nullable Range source(Passage p, int cue, int high) {
        int from = cue + 1;
        int to = from;
        while (to < high && p.isLetters(to) && !cues.is(p, to, Kind.APART)) {
            to++;
        }
        boolean names = false;
        for (int w = from; w < to; w++) {
            names |= p.isCapital(w) || cues.is(p, w, Kind.TITLE) || cues.is(p, w, Kind.PRONOUN) || to - from < 4;
        }
        return names && to - from <= LONGEST_SOURCE ? new Range(from, to) : null;
    }

    private boolean endsAt(Passage p, int to, int high) {
        int at = to;
        while (at < high && (!p.isLetters(at) || cues.is(p, at, Kind.APART))) {
            at++;
        }
        return at >= high;
    }

    private static Found found(List<Range> content, Range source, int cue, String rule) {
        return new Found(content, source, new Range(cue, cue + 1), Stance.SAID, 0.7, rule, null, 0);
    }
}
