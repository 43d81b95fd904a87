package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a language without a table of cues what its marks and capitals show: quotations with a full name beside them, and
 * whole sentences in marks, whose speaker stays unknown. Nothing without marks is told, and nothing is told as sure.
 */
final class WithoutTable {
    static final String RULE = "quotation, language without cue table";

    private static final double NAMED = 0.5;
    /** What a chance learned from other languages is worth here. */
    private static final double LESS = 0.7;

    private static final int LEAST_WORDS = 7;
    /** Words in small letters between a quotation and a name: a verb and its helper. */
    private static final int MOST_BETWEEN = 2;

    private static final int LONGEST_NAME = 4;

    private final LooseQuotations loose;

    WithoutTable(LooseQuotations loose) {
        this.loose = loose;
    }

    List<Found> find(Passage p, double least) {
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < p.size; ) {
            int to = from + 1;
            while (to < p.size && p.quotation[to] == p.quotation[from] && p.paragraph[to] == p.paragraph[from]) {
                to++;
            }
            Range source = p.quotation[from] < 0 || to - from < LEAST_WORDS ? null : beside(p, from, to);
            if (source != null) {
                found.add(new Found(List.of(new Range(from, to)), source, null, Stance.SAID, NAMED, RULE, null, 0));
            }
            from = to;
        }
        for (Found one : loose.addTo(List.of(), List.of(), p, least / LESS, true)) {
            if (found.stream().noneMatch(known -> known.start() == one.start())) {
                found.add(new Found(one.content(), null, null, Stance.SAID, one.confidence() * LESS, RULE, null, 0));
            }
        }
        return found;
    }

    private static @Nullable Range beside(Passage p, int from, int to) {
        Range after = after(p, to);
        return after != null ? after : before(p, from);
    }

    /** "...", said Anna Holm. */
    private static @Nullable Range after(Passage p, int to) {
        int at = to;
        while (at < p.size && at - to < 2 && (p.plain[at].equals(",") || p.plain[at].equals("-"))) {
            at++;
        }
        if (at == to && !",?!".contains(p.plain[to - 2])) {
            return null;
        }
        int word = at;
        while (word < p.size && word - at <= MOST_BETWEEN && isSmall(p, word)) {
            word++;
        }
        int end = word;
        while (end < p.size && end - word < LONGEST_NAME && isName(p, end) && p.paragraph[end] == p.paragraph[to - 1]) {
            end++;
        }
        return word > at && word - at <= MOST_BETWEEN && end - word > 1 ? new Range(word, end) : null;
    }

    /** Anna Holm said: "...". */
    private static @Nullable Range before(Passage p, int from) {
        if (from == 0 || !p.plain[from - 1].equals(":") || p.paragraph[from - 1] != p.paragraph[from]) {
            return null;
        }
        int end = from - 1;
        while (end > 0 && from - 1 - end < MOST_BETWEEN && isSmall(p, end - 1)) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && isName(p, start - 1)) {
            start--;
        }
        boolean opens = start < p.size && (p.first[start] || start > 0 && !p.isLetters(start - 1));
        return end - start > 1 && opens && p.paragraph[start] == p.paragraph[from] ? new Range(start, end) : null;
    }

    private static boolean isSmall(Passage p, int w) {
        return p.isLetters(w) && Character.isLowerCase(p.words[w].text().codePointAt(0)) && p.quotation[w] < 0;
    }

    private static boolean isName(Passage p, int w) {
        return p.isLetters(w) && p.isCapital(w) && p.quotation[w] < 0;
    }
}
