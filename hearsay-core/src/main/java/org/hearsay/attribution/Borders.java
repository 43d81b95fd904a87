package org.hearsay.attribution;

import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/**
 * How the grammar goes on across the borders of a reading: which branch begins behind its last word, which ends before its
 * first one, and to what they hang. Reused from reading to reading.
 */
final class Borders {
    private static final int ROOT = 0;
    private static final int CONTENT = 1;
    private static final int CUE = 2;
    private static final int SOURCE = 3;
    private static final int ABOVE = 4;
    private static final int BELOW = 5;
    private static final int ELSEWHERE = 6;
    private static final int MOST_STEPS = 12;
    private static final Range NONE = new Range(0, 0);

    /** First and last word inside, marks passed over. */
    int first;

    int last;
    /** The word behind and the one before, marks passed over; -1 for none in the sentence. */
    int next;

    int previous;
    /** The widest branches at these words: what begins behind, ends inside, begins inside, ends before; -1 for none. */
    int opensNext;

    int closesLast;
    int opensFirst;
    int closesPrevious;
    /** Where the heads of these branches stand. */
    int atNext;

    int atLast;
    int atFirst;
    int atPrevious;
    /** How many words inside have their head outside, and the first of them, of those that hang to the cue if any does. */
    int tops;

    int top;
    int atTop;

    private final Signs s;
    private final Tree tree;
    private final int[] head;
    /** Of the words before each word, how many are finite verbs, commas, conjunctions. */
    private final int[] verbsBefore;

    private final int[] commasBefore;
    private final int[] joinsBefore;
    /** What stands from each word on before the next finite verb of its sentence. */
    private final int[] verbless;

    private @Nullable Candidate reading;
    private List<Range> content = List.of();
    private Range cue = NONE;
    private Range source = NONE;
    private int anchor;

    Borders(Signs signs, Tree tree) {
        this.s = signs;
        this.tree = tree;
        this.head = signs.syntax.head();
        this.verbsBefore = before(w -> GrammarCodes.isFinite(s.tag[w]));
        this.joinsBefore = before(w -> GrammarCodes.joins(s.tag[w]));
        this.commasBefore = before(w -> s.passage.plain[w].equals(","));
        this.verbless = verbless();
    }

    private int[] before(IntPredicate kind) {
        int[] before = new int[head.length + 1];
        for (int w = 0; w < head.length; w++) {
            before[w + 1] = before[w] + (kind.test(w) ? 1 : 0);
        }
        return before;
    }

    private int[] verbless() {
        int[] found = new int[head.length];
        Passage p = s.passage;
        for (int w = head.length - 1; w >= 0; w--) {
            int later = w + 1 < p.sentenceEnd[p.sentence[w]] ? found[w + 1] : 0;
            int tag = s.tag[w];
            int kind = GrammarCodes.isRelative(tag) ? 4 : GrammarCodes.isNominal(tag) ? 3 : 2;
            found[w] = GrammarCodes.isFinite(tag) ? 1 : later == 0 ? 0 : Math.max(kind, later);
        }
        return found;
    }

    /** Finite verbs of the content. */
    int verbs() {
        return count(verbsBefore);
    }

    int commas() {
        return count(commasBefore);
    }

    int joins() {
        return count(joinsBefore);
    }

    private int count(int[] before) {
        int count = 0;
        for (Range range : content) {
            count += before[range.to()] - before[range.from()];
        }
        return count;
    }

    /** Turns to another reading. */
    void turnTo(Candidate candidate) {
        if (candidate == reading) {
            return;
        }
        reading = candidate;
        content = candidate.content();
        cue = candidate.cue();
        anchor = candidate.anchor();
        source = candidate.source() == null ? NONE : candidate.source();
        Passage p = s.passage;
        int from = content.get(0).from();
        int to = CueReadings.last(candidate).to();
        first = from;
        while (first < to - 1 && !isWord(first)) {
            first++;
        }
        last = to - 1;
        while (last > from && !isWord(last)) {
            last--;
        }
        int high = p.sentenceEnd[p.sentence[to - 1]];
        next = to;
        while (next < high && !isWord(next)) {
            next++;
        }
        next = next < high ? next : -1;
        int low = p.sentenceStart[p.sentence[from]];
        previous = from - 1;
        while (previous >= low && !isWord(previous)) {
            previous--;
        }
        previous = previous < low ? -1 : previous;
        opensNext = next < 0 ? -1 : tree.opens[next];
        closesLast = tree.closes[last];
        opensFirst = tree.opens[first];
        closesPrevious = previous < 0 ? -1 : tree.closes[previous];
        findTops();
        atNext = where(opensNext);
        atLast = where(closesLast);
        atFirst = where(opensFirst);
        atPrevious = where(closesPrevious);
        atTop = where(top);
    }

    private void findTops() {
        tops = 0;
        top = -1;
        boolean toCue = false;
        for (Range range : content) {
            for (int w = range.from(); w < range.to(); w++) {
                if (isWord(w) && !isInside(head[w])) {
                    tops++;
                    boolean ties = isCue(head[w]);
                    top = top < 0 || ties && !toCue ? w : top;
                    toCue |= ties;
                }
            }
        }
    }

    /** Where the head of a word stands as seen from the reading, as a small number. */
    int where(int word) {
        if (word < 0) {
            return ELSEWHERE;
        }
        int above = head[word];
        if (above < 0) {
            return ROOT;
        }
        if (isInside(above)) {
            return CONTENT;
        }
        if (isCue(above)) {
            return CUE;
        }
        if (source.from() <= above && above < source.to()) {
            return SOURCE;
        }
        int at = head[anchor];
        for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
            if (at == above) {
                return ABOVE;
            }
            at = head[at];
        }
        at = above;
        for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
            if (isCue(at)) {
                return BELOW;
            }
            at = head[at];
        }
        return ELSEWHERE;
    }

    /**
     * What stands behind the content before the next finite verb of the sentence: 0 where no verb comes, 1 nothing, 2 no noun, 3
     * a noun, 4 a relative word.
     */
    int beforeNextVerb() {
        return next < 0 ? 0 : verbless[next];
    }

    int relation(int word) {
        return word < 0 ? 0 : s.syntax.relation()[word];
    }

    int tag(int word) {
        return word < 0 ? Signs.NONE : s.tag[word];
    }

    int word(int word) {
        return word < 0 ? Signs.NONE : s.word[word];
    }

    boolean isInside(int word) {
        for (Range range : content) {
            if (range.from() <= word && word < range.to()) {
                return true;
            }
        }
        return false;
    }

    private boolean isCue(int word) {
        return word == anchor || word >= cue.from() && word < cue.to();
    }

    private boolean isWord(int word) {
        return Character.isLetterOrDigit(s.passage.plain[word].codePointAt(0));
    }
}
