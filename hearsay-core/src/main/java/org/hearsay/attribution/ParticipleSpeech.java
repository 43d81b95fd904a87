package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a participle of saying adds to a sentence: "..., assurant que", "..., añadiendo que", "..., добавив, что". It says
 * who speaks no further: whoever spoke before in the sentence, or whom its main clause tells of.
 */
final class ParticipleSpeech {
    private static final String RULE = "participle, that";
    private static final double SURE = 0.85;
    private static final double LESS_SURE = 0.7;
    private static final double UNNAMED = 0.5;
    private static final int LEAST_WORDS = 2;
    /** Words from the participle to what opens its clause. */
    private static final int MOST_BETWEEN = 4;

    private final CueTable cues;
    private final MainSubject subjects;

    ParticipleSpeech(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.subjects = new MainSubject(cues, behind);
    }

    /** What was found, with what participles add in the place of what was read from them. */
    List<Found> addTo(List<Found> found, Passage p) {
        if (!cues.has(Kind.GERUND)) {
            return found;
        }
        Found[] spoken = new Found[p.size];
        for (Found one : found) {
            if (one.cue() != null && one.source() != null) {
                spoken[one.cue().from()] = one;
            }
        }
        Map<Integer, Found> added = new TreeMap<>();
        Found last = null;
        for (int w = 0; w < p.size; w++) {
            last = w > 0 && p.sentence[w] != p.sentence[w - 1] ? null : last;
            Range content = p.quotation[w] < 0 && cues.is(p, w, Kind.GERUND) ? content(p, w) : null;
            if (content != null) {
                added.put(w, read(p, w, content, last));
            } else if (spoken[w] != null) {
                last = spoken[w];
            }
        }
        List<Found> all = new ArrayList<>(found);
        all.removeIf(one -> one.cue() != null && added.containsKey(one.cue().from()));
        all.addAll(added.values());
        return all;
    }

    private Found read(Passage p, int cue, Range content, @Nullable Found before) {
        Range subject = before != null ? before.source() : subjects.of(p, p.sentenceStart[p.sentence[cue]], cue);
        double sure = before != null ? SURE : subject != null ? LESS_SURE : UNNAMED;
        return new Found(List.of(content), subject, new Range(cue, cue + 1), Stance.SAID, sure, RULE, null, 0);
    }

    /** The clause behind a participle, with what opens it; null where it has none. */
    private @Nullable Range content(Passage p, int cue) {
        int high = p.sentenceEnd[p.sentence[cue]];
        int to = high;
        while (to > cue + 1 && !p.isLetters(to - 1) && p.quotation[to - 1] < 0) {
            to--;
        }
        for (int w = cue + 1; w < Math.min(high, cue + 1 + MOST_BETWEEN) && p.quotation[w] < 0; w++) {
            if (cues.is(p, w, Kind.THAT)) {
                return to - w > LEAST_WORDS ? new Range(w, to) : null;
            }
        }
        return null;
    }
}
