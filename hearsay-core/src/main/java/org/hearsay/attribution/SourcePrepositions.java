package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/** Words before which or behind which a source stands: "according to", "laut", "so Holm", "pour Anne Holm, ...". */
final class SourcePrepositions {
    /** Articles and adjectives before a noun. */
    private static final int MOST_BEFORE_NOUN = 3;

    private static final int LONGEST_OFFICE = 8;

    private final CueTable cues;
    private final @Nullable SourceBehind behind;

    SourcePrepositions(CueTable cues, @Nullable SourceBehind behind) {
        this.cues = cues;
        this.behind = behind;
    }

    /** Those of a sentence outside quotations, in order. */
    List<Range> all(Passage p, int low, int high) {
        List<Range> found = new ArrayList<>();
        for (int w = low; w < high; w++) {
            int words = p.quotation[w] < 0 ? length(p, low, w, high) : 0;
            if (words > 0) {
                found.add(new Range(w, w + words));
                w += words - 1;
            }
        }
        return found;
    }

    /** Words of a preposition that names a source and begins here, 0 for none. */
    int length(Passage p, int low, int w, int high) {
        boolean told = isToldSo(p, low, w) && behind != null && behind.read(p, w + 1, high) != null;
        if (told || isInserted(p, low, w, high)) {
            return 1;
        }
        boolean noun = cues.has(Kind.CAPITAL) && p.isCapital(w) && !p.first[w] && w > low && p.isLetters(w - 1);
        if (noun || w > low && SourceWords.isMark(p, w - 1, "(")) {
            return 0;
        }
        int named = cues.length(p, w, high, Kind.NAMED);
        if (named > 0 && isBeforeName(p, low, w, w + named, high)) {
            return named;
        }
        // "Sie lachte laut und lange": joined to another word it is none.
        int per = cues.length(p, w, high, Kind.PER);
        return w + per < high && SourceWords.isAnd(p.plain[w + per]) ? 0 : per;
    }

    /** "Pour Anne Holm, ...": set off by commas, and nothing but capitals in between. */
    private boolean isBeforeName(Passage p, int low, int cue, int from, int high) {
        boolean setOff = cue == low || SourceWords.isMark(p, cue - 1, ",");
        int end = from < high && p.isCapital(from) ? pastCapitals(p, from, high) : pastPerson(p, from, high);
        return setOff && end > 0 && (end == high || SourceWords.isMark(p, end, ","));
    }

    /** "Pour [la ministre de la Mer], ...": a person behind an article, up to a comma; -1 for none. */
    private int pastPerson(Passage p, int from, int high) {
        boolean person = behind != null
                && from + 1 < high
                && cues.is(p, from, Kind.TITLE)
                && behind.persons.isPerson(p, from + 1, from + 2);
        int end = from + 1;
        while (person && end < high && end - from <= LONGEST_OFFICE && p.isLetters(end)) {
            end++;
        }
        return person ? end : -1;
    }

    /** True for "so" as in "..., so Holm, ...": behind a comma, before a name up to the next comma or the end. */
    private boolean isInserted(Passage p, int low, int cue, int high) {
        int end = pastCapitals(p, cue + 1, high);
        return cues.is(p, cue, Kind.SO)
                && cue > low
                && cue + 1 < high
                && (p.isCapital(cue + 1) || cues.is(p, cue + 1, Kind.TITLE))
                && SourceWords.isMark(p, cue - 1, ",")
                && end > 0
                && (end == high || !p.isLetters(end));
    }

    /** "So" behind a quotation and its comma, before a name or an article. */
    boolean isToldSo(Passage p, int low, int cue) {
        return cues.is(p, cue, Kind.SO)
                && cue > low + 1
                && cue + 1 < p.size
                && (p.isCapital(cue + 1) || cues.is(p, cue + 1, Kind.TITLE))
                && SourceWords.isMark(p, cue - 1, ",")
                && p.quotation[cue - 2] >= 0;
    }

    /** Past the first run of words with capitals and the small ones before it; -1 for none. */
    static int pastCapitals(Passage p, int from, int high) {
        int noun = from;
        while (noun < high && noun - from < MOST_BEFORE_NOUN && p.isLetters(noun) && !p.isCapital(noun)) {
            noun++;
        }
        int end = noun;
        while (end < high && p.isLetters(end) && p.isCapital(end)) {
            end++;
        }
        return end == noun ? -1 : end;
    }
}
