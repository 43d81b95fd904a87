package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/** Reads a clause that tells who says the rest of its sentence: "As the inspector said, C", "C, as the inspector said", "C, as said the inspector, C". */
final class AsSaid {
    private static final int LEAST_WORDS = 3;

    private final CueTable cues;
    private final SourceWords sources;
    private final SourceBehind behind;
    private final HeardFrom heard;

    AsSaid(CueTable cues, SourceBehind behind, HeardFrom heard) {
        this.cues = cues;
        this.behind = behind;
        this.heard = heard;
        this.sources = new SourceWords(cues);
    }

    /** The attribution of a cue outside quotations; null where no such clause holds it. */
    @Nullable
    Found read(Passage p, int cue) {
        int low = p.sentenceStart[p.sentence[cue]];
        int high = p.sentenceEnd[p.sentence[cue]];
        int as = asBefore(p, low, cue);
        if (as < 0) {
            return null;
        }
        int stop = high;
        while (stop > cue + 1 && !p.isLetters(stop - 1)) {
            stop--;
        }
        int comma = cue + 1;
        while (comma < stop && !SourceWords.isMark(p, comma, ",")) {
            comma++;
        }
        Range before = sources.before(p, as + 1, cue);
        Range from = before != null ? before : heard.after(p, cue, comma);
        Range source = from != null ? from : behind.read(p, cue + 1, comma);
        List<Range> content = new ArrayList<>();
        if (as - 1 > low) {
            content.add(new Range(low, as - 1));
        }
        if (comma + 1 < stop) {
            content.add(new Range(comma + 1, stop));
        }
        return source == null || CueReadings.size(content) < LEAST_WORDS
                ? null
                : InvertedSpeech.found(content, sources.core(p, source), cue, "as source said");
    }

    /** The "as" that opens the sentence, or a clause behind a comma, and has no mark between it and the cue; -1 for none. */
    private int asBefore(Passage p, int low, int cue) {
        for (int w = cue - 1; w >= low && cue - w <= SourceWords.LONGEST_INVERTED && p.isLetters(w); w--) {
            if (cues.is(p, w, Kind.AS)) {
                return w == low || SourceWords.isMark(p, w - 1, ",") ? w : -1;
            }
        }
        return -1;
    }
}
