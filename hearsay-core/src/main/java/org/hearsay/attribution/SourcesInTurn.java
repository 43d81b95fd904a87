package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a sentence that names several sources one after another, each with what is its own: "They were 300, according
 * to police, 1,200 according to the organisers"; "According to police 300 came, according to the organisers 1,200".
 */
final class SourcesInTurn {
    /** A preposition behind fewer words opens its sentence. */
    private static final int OPENS = 3;

    private final Map<Range, Range> stretchOf = new HashMap<>();

    private SourcesInTurn(List<Range> cues, List<Range> stretches) {
        for (int i = 0; i < stretches.size(); i++) {
            stretchOf.put(cues.get(i), stretches.get(i));
        }
    }

    /**
     * The stretches of a sentence.
     *
     * @param cues the prepositions that name a source, in order
     */
    static SourcesInTurn of(Passage p, int low, int high, List<Range> cues) {
        boolean several = cues.size() > 1;
        boolean first = several && cues.get(0).from() - low < OPENS;
        List<Range> stretches = !several ? List.of() : first ? before(p, low, high, cues) : behind(p, low, high, cues);
        return new SourcesInTurn(cues, stretches);
    }

    /** Each source before what is its own. */
    private static List<Range> before(Passage p, int low, int high, List<Range> cues) {
        List<Range> stretches = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            int from = i == 0 ? low : cues.get(i).from();
            int to = i + 1 < cues.size() ? pastLast(p, from, cues.get(i + 1).from()) : high;
            stretches.add(new Range(from, to));
        }
        return stretches;
    }

    /** Each source behind what is its own, a comma behind all but the last; none where commas are missing. */
    private static List<Range> behind(Passage p, int low, int high, List<Range> cues) {
        List<Range> stretches = new ArrayList<>();
        int from = low;
        for (int i = 0; i < cues.size(); i++) {
            int end = i + 1 < cues.size()
                    ? comma(p, cues.get(i).to(), cues.get(i + 1).from())
                    : high;
            if (end < 0) {
                return List.of();
            }
            stretches.add(new Range(from, end));
            from = end + 1;
            from += from < high && SourceWords.isAnd(p.plain[from]) ? 1 : 0;
        }
        return stretches;
    }

    /** Past the last word before a place that joins nothing to it. */
    private static int pastLast(Passage p, int from, int end) {
        int to = end;
        while (to > from + 1 && (!p.isLetters(to - 1) && !isNumber(p, to - 1) || SourceWords.isAnd(p.plain[to - 1]))) {
            to--;
        }
        return to;
    }

    static boolean isNumber(Passage p, int word) {
        return Character.isDigit(p.plain[word].charAt(0));
    }

    private static int comma(Passage p, int from, int to) {
        for (int at = from; at < to; at++) {
            if (SourceWords.isMark(p, at, ",")) {
                return at;
            }
        }
        return -1;
    }

    /** The stretch in which a preposition's words are to be read; null where its sentence is not parted. */
    @Nullable
    Range of(Range cue) {
        return stretchOf.get(cue);
    }
}
