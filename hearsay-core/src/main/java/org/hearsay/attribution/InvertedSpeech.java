package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions whose cue stands before its source, as many languages order them: "C, V S.", "- C - V S.", "as S V, C"
 * ({@link AsSaid}) and a cue between marks inside the quotation ("C, - V S, - C").
 */
final class InvertedSpeech {
    static final String DIALOGUE = "dialogue with dashes";

    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_SOURCE = SourceWords.LONGEST_INVERTED;

    private final CueTable cues;
    private final SourceWords sources;
    private final AsSaid asSaid;

    InvertedSpeech(CueTable cues) {
        this.cues = cues;
        this.sources = new SourceWords(cues);
        this.asSaid = new AsSaid(cues);
    }

    /**
     * What was found before, with what these orders add: nothing for a cue that has its attribution, but that a clause with "as"
     * is read as a whole.
     */
    List<Found> addTo(List<Found> found, Passage p) {
        Map<Integer, Found> byCue = new HashMap<>();
        found.stream()
                .filter(one -> one.cue() != null)
                .forEach(one -> byCue.put(one.cue().from(), one));
        List<Found> all = new ArrayList<>(found);
        for (int w = 0; w < p.size; w++) {
            if (cues.is(p, w, Kind.SAY)) {
                Found known = byCue.get(w);
                Found as = p.quotation[w] >= 0 ? null : asSaid.read(p, w);
                Found one = as != null || known != null ? as : p.quotation[w] >= 0 ? inside(p, w) : outside(p, w);
                if (one != null) {
                    all.remove(known);
                    all.add(one);
                }
            }
        }
        return all;
    }

    private @Nullable Found outside(Passage p, int cue) {
        int low = p.sentenceStart[p.sentence[cue]];
        int high = p.sentenceEnd[p.sentence[cue]];
        int mark = markBefore(p, cue, low);
        Range source = mark < 0 ? null : sources.afterCue(p, cue, high);
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
        return found(
                List.of(new Range(from, to)),
                sources.core(p, source),
                cue,
                dialogue ? DIALOGUE : "content, cue, source");
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
        Range source = mark < 0 ? null : sources.afterCue(p, cue, high);
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
                : found(
                        List.of(new Range(low, to), new Range(from, high)),
                        sources.core(p, source),
                        cue,
                        "cue within the quotation");
    }

    /** The comma or dash before the verb and its helpers; -1 for none. */
    private int markBefore(Passage p, int cue, int low) {
        int at = cue - 1;
        while (at > low && cue - at < 3 && cues.is(p, at, Kind.SKIP)) {
            at--;
        }
        return at > low && (p.plain[at].equals(",") || p.plain[at].equals("-")) ? at : -1;
    }

    private boolean endsAt(Passage p, int to, int high) {
        int at = to;
        while (at < high && (!p.isLetters(at) || cues.is(p, at, Kind.APART))) {
            at++;
        }
        return at >= high;
    }

    static Found found(List<Range> content, Range source, int cue, String rule) {
        return new Found(content, source, new Range(cue, cue + 1), Stance.SAID, 0.7, rule, null, 0);
    }
}
