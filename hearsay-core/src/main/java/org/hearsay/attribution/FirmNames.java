package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/** Names of houses and parties with an "&" inside, which parts words, so that a source may end before it: "said Socialist [S]&D legislator Ada Holm". */
final class FirmNames {
    private static final int MOST_WORDS = 5;
    private static final Set<String> ENDS = Set.of(
            "on", "in", "at", "from", "after", "before", "during", "when", "who", "as", "to", "and", "by", "with");

    private FirmNames() {}

    /** The source with the other half of such a name, and with who of that house speaks. */
    static @Nullable Range whole(Passage p, @Nullable Range source, Found found) {
        if (source == null || !isGlued(p, source.to())) {
            return source;
        }
        Range cue = found.cue();
        int to = source.to() + 2;
        for (int at = to; at < p.size && at - to < MOST_WORDS && isPart(p, at) && !isOf(cue, at); at++) {
            to = p.isCapital(at) ? at + 1 : to;
        }
        Range whole = new Range(source.from(), to);
        return found.content().stream().anyMatch(whole::overlaps) ? source : whole;
    }

    private static boolean isPart(Passage p, int at) {
        return p.isLetters(at) && !p.first[at] && !ENDS.contains(p.plain[at]);
    }

    private static boolean isOf(@Nullable Range cue, int at) {
        return cue != null && at >= cue.from() && at < cue.to();
    }

    private static boolean isGlued(Passage p, int mark) {
        return mark > 0
                && mark + 1 < p.size
                && p.plain[mark].equals("&")
                && p.words[mark - 1].end() == p.words[mark].start()
                && p.words[mark].end() == p.words[mark + 1].start()
                && p.isCapital(mark + 1);
    }
}
