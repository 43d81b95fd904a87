package org.hearsay.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/**
 * The name right beside a quotation that has no cue: before it, behind it, or on the line below. A lone word at the head of a
 * sentence is a name where it speaks elsewhere or has its capital amid a sentence too.
 */
final class NamesBeside {
    private static final int MOST_WORDS = 10;
    /** Words of a verb between its subject and a colon. */
    private static final int MOST_BETWEEN = 3;

    private final Passage p;
    private final Set<String> speakers;
    private final boolean capitals;
    /** Words that have a capital where no sentence begins. */
    private final Set<String> amid;

    /**
     * @param speakers the last words of known sources
     * @param capitals whether nouns have capitals, so that one alone is no name
     */
    NamesBeside(Passage p, Set<String> speakers, boolean capitals) {
        this.p = p;
        this.speakers = speakers;
        this.capitals = capitals;
        this.amid = amid(p);
    }

    /** A name on the line after the quotation, behind a dash: "- Ada Holm, mayor". */
    @Nullable
    Range signature(int to) {
        boolean signed = to + 1 < p.size
                && p.plain[to].equals("-")
                && p.paragraph[to] != p.paragraph[to - 1]
                && p.isCapital(to + 1);
        return signed ? line(to + 1) : null;
    }

    /** A name behind the quotation, in brackets or after "by": "(Ada Holm)". */
    @Nullable
    Range trailing(int to) {
        boolean named = to + 1 < p.size
                && p.paragraph[to] == p.paragraph[to - 1]
                && List.of("(", "[", "by", "-").contains(p.plain[to])
                && p.isCapital(to + 1);
        Range line = named ? line(to + 1) : null;
        return line != null && isClosed(line) ? line : null;
    }

    /** Whether a mark or the end of the paragraph ends it, and not what a sentence goes on with. */
    private boolean isClosed(Range line) {
        int end = line.to();
        return end >= p.size || p.paragraph[end] != p.paragraph[end - 1] || ",.);:]".contains(p.plain[end]);
    }

    private Range line(int from) {
        int end = from;
        while (end < p.size
                && p.paragraph[end] == p.paragraph[from]
                && end - from < MOST_WORDS
                && (p.isLetters(end) || p.plain[end].equals("&"))
                && p.quotation[end] < 0) {
            end++;
        }
        return new Range(from, Math.max(end, from + 1));
    }

    /** The last run of capitals in the sentence before the quotation, where it ends with it, or in the one before that. */
    @Nullable
    Range leading(int from) {
        int low = from;
        while (low > 0 && from - low < 30 && p.paragraph[low - 1] == p.paragraph[from] && p.quotation[low - 1] < 0) {
            low--;
        }
        if (low == from && from > 0 && p.plain[from - 1].equals(":")) {
            low = p.sentenceStart[p.sentence[from - 1]];
        }
        for (int end = from; end > low; end--) {
            if (isName(end - 1)) {
                int start = end - 1;
                while (start > low && isName(start - 1)) {
                    start--;
                }
                boolean named = end - start > 1 || isKnown(start) || isSubject(start, end, from);
                return named ? new Range(start, end) : null;
            }
        }
        return null;
    }

    /** "Holm weiß: ...": a noun that opens the sentence, with a verb in small letters between it and the colon. */
    private boolean isSubject(int start, int end, int from) {
        int small = end;
        while (small < from && p.isLetters(small) && !p.isCapital(small)) {
            small++;
        }
        return capitals
                && p.first[start]
                && amid.contains(p.plain[start])
                && small > end
                && small - end <= MOST_BETWEEN
                && small == from - 1
                && p.plain[small].equals(":");
    }

    /** Who speaks elsewhere, and a word that has its capital amid a sentence too, where nouns have none. */
    private boolean isKnown(int w) {
        return speakers.contains(p.plain[w]) || !capitals && (isAmid(p, w) || amid.contains(p.plain[w]));
    }

    private static boolean isAmid(Passage p, int w) {
        return w > 0 && !p.first[w] && p.isLetters(w) && p.isLetters(w - 1) && p.isCapital(w);
    }

    private static Set<String> amid(Passage p) {
        Set<String> amid = new HashSet<>();
        for (int w = 1; w < p.size; w++) {
            if (isAmid(p, w)) {
                amid.add(p.plain[w]);
            }
        }
        return amid;
    }

    private boolean isName(int w) {
        return p.isLetters(w) && p.isCapital(w) && p.quotation[w] < 0;
    }
}
