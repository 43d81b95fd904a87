package org.hearsay.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Found.Range;

/** The likely cues of a passage together: which of them compete for the same words, and what the article repeats. */
final class Neighbours {
    private static final int REACH = 12;
    private static final double NONE = -6;

    private final Signs signs;
    private final List<CueReadings> cues;
    private final Map<Integer, Integer> stems = new HashMap<>();
    private final Map<Integer, Integer> sources = new HashMap<>();

    /** @param cues in the order of the text */
    Neighbours(Signs signs, List<CueReadings> cues) {
        this.signs = signs;
        this.cues = cues;
        for (CueReadings cue : cues) {
            if (cue.odds > 0) {
                stems.merge(signs.stem[cue.anchor], 1, Integer::sum);
                Range source = cue.best().source();
                if (source != null) {
                    sources.merge(signs.word[source.to() - 1], 1, Integer::sum);
                }
            }
        }
    }

    CueReadings cue(int index) {
        return cues.get(index);
    }

    /**
     * What the other cues near by make of the words of a reading: highest odds of one whose content holds this cue, of one
     * with the like content, number of cues inside the content, number of cues in the sentence, odds of the cue before and
     * of the cue after it.
     */
    void of(int index, Candidate reading, float[] into, int at) {
        CueReadings own = cues.get(index);
        double above = NONE;
        double rival = NONE;
        int inside = 0;
        int beside = 0;
        Passage p = signs.passage;
        for (int i = Math.max(0, index - REACH); i < Math.min(cues.size(), index + REACH + 1); i++) {
            CueReadings other = cues.get(i);
            if (i == index) {
                continue;
            }
            List<Range> content = other.best().content();
            if (holds(content, own.anchor)) {
                above = Math.max(above, other.odds);
            }
            if (CueReadings.overlap(content, reading.content()) > 0.5) {
                rival = Math.max(rival, other.odds);
            }
            inside += other.odds > 0 && holds(reading.content(), other.anchor) ? 1 : 0;
            beside += p.sentence[other.anchor] == p.sentence[own.anchor] ? 1 : 0;
        }
        into[at] = (float) above;
        into[at + 1] = (float) rival;
        into[at + 2] = inside;
        into[at + 3] = beside;
        into[at + 4] = (float) odds(index - 1, own.anchor);
        into[at + 5] = (float) odds(index + 1, own.anchor);
        into[at + 6] = stems.getOrDefault(signs.stem[own.anchor], 0);
        into[at + 7] = reading.source() == null
                ? -1
                : sources.getOrDefault(signs.word[reading.source().to() - 1], 0);
        into[at + 8] = 1000f * cues.size() / (p.size + 50);
    }

    private double odds(int index, int anchor) {
        boolean near = index >= 0
                && index < cues.size()
                && Math.abs(signs.passage.sentence[cues.get(index).anchor] - signs.passage.sentence[anchor]) < 2;
        return near ? cues.get(index).odds : NONE;
    }

    private static boolean holds(List<Range> content, int word) {
        for (Range range : content) {
            if (range.from() <= word && word < range.to()) {
                return true;
            }
        }
        return false;
    }
}
