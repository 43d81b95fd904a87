package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/**
 * Draws a sentence whole into which its source and cue are put between commas: "The quay is old, Holm said, and will be shut", of
 * which the first side was found alone. Whether the second is said as well is told by what opens it and how it hangs together
 * with the first, with weights learned on marked sentences of this form.
 */
final class AroundCue {
    private static final int LEAST_WORDS = 2;
    /** Log-odds from which the second side is drawn: a wrong one spoils what was right. */
    private static final double ENOUGH = 0.5;
    /** Words between the cue and the comma behind it that tell when or to whom. */
    private static final int MOST_TO_COMMA = 6;

    private static final int ADVERB = GrammarCodes.tag("RB".hashCode());

    private final CueTable cues;
    private final double[] weights;

    AroundCue(CueTable cues) {
        this.cues = cues;
        List<List<String>> rows =
                TermTable.load(AroundCue.class, "english-around-cue.tsv").rows();
        if (rows.size() != RestSigns.NAMES.size()) {
            throw new IllegalStateException("english-around-cue.tsv: " + rows.size() + " rows");
        }
        this.weights =
                rows.stream().mapToDouble(row -> Double.parseDouble(row.get(1))).toArray();
    }

    /**
     * A sentence with its source and cue between commas.
     *
     * @param side what is said before them
     * @param from where they begin
     * @param to where they end
     * @param comma the one behind them
     * @param rest what stands behind that, up to the marks that end the sentence
     */
    record Frame(Range side, int from, int to, int comma, Range rest, boolean inverted) {}

    List<Found> draw(List<Found> found, Signs s) {
        BitSet taken = QuotationBorders.taken(found);
        List<Found> drawn = new ArrayList<>();
        for (Found one : found) {
            Frame frame = one.cue() != null && isSaying(s.passage, one.cue()) ? frame(one, s) : null;
            if (frame == null || !isFree(taken, frame.rest()) || odds(frame, s) < ENOUGH) {
                drawn.add(one);
            } else {
                List<Range> pieces = new ArrayList<>(one.content());
                pieces.add(frame.rest());
                drawn.add(one.withContent(pieces));
            }
        }
        return drawn;
    }

    private double odds(Frame frame, Signs s) {
        double[] signs = RestSigns.of(frame, s);
        double odds = 0;
        for (int i = 0; i < signs.length; i++) {
            odds += weights[i] * signs[i];
        }
        return odds;
    }

    private static boolean isFree(BitSet taken, Range rest) {
        int next = taken.nextSetBit(rest.from());
        return next < 0 || next >= rest.to();
    }

    /** Of what is said before its source and cue, up to a comma; null where it is none such. */
    static @Nullable Frame frame(Found one, Signs s) {
        Range cue = one.cue();
        Range source = one.source();
        if (cue == null || source == null) {
            return null;
        }
        Passage p = s.passage;
        int from = Math.min(cue.from(), source.from());
        int to = Math.max(cue.to(), source.to());
        int low = p.sentenceStart[p.sentence[cue.from()]];
        int high = p.sentenceEnd[p.sentence[cue.from()]];
        if (from <= low || to >= high || p.quotation[from] >= 0) {
            return null;
        }
        int comma = to;
        while (comma < high && comma - to <= MOST_TO_COMMA && isAside(s, comma)) {
            comma++;
        }
        int last = one.content().get(one.content().size() - 1).to();
        boolean before = one.start() >= low && (last == from || last == from - 1);
        boolean between = comma < high && isComma(p, from - 1) && isComma(p, comma);
        int end = high;
        while (end > comma + 1 && !p.isLetters(end - 1) && ".!?".contains(p.plain[end - 1])) {
            end--;
        }
        boolean rest = before
                && between
                && end - comma > LEAST_WORDS
                && p.quotation[comma + 1] < 0
                && !goesOn(s, cue, comma + 1, end)
                && !isAdded(s, comma + 1, end);
        return rest
                ? new Frame(
                        new Range(one.start(), from - 1),
                        from,
                        to,
                        comma,
                        new Range(comma + 1, end),
                        source.from() > cue.from())
                : null;
    }

    /** "said, and left": what its source does next has the form of the cue. */
    private static boolean goesOn(Signs s, Range cue, int and, int end) {
        int verb = and + 1;
        while (verb + 1 < end && GrammarCodes.tag(s.tag[verb]) == ADVERB) {
            verb++;
        }
        boolean like = false;
        for (int w = cue.from(); w < cue.to(); w++) {
            like |= GrammarCodes.isFinite(s.tag[w]) && s.tag[w] == s.tag[verb];
        }
        return like && SourceWords.isAnd(s.passage.plain[and]);
    }

    /** "the oldest of all": without a verb it may be what the writer adds, but where "and" joins it to the first side. */
    private static boolean isAdded(Signs s, int from, int end) {
        boolean verb = s.passage.plain[from].equals("to") || SourceWords.isAnd(s.passage.plain[from]);
        for (int w = from; w < end; w++) {
            verb |= GrammarCodes.isFinite(s.tag[w]);
        }
        return !verb;
    }

    /** A word that is no verb, outside quotations. */
    private static boolean isAside(Signs s, int word) {
        return s.passage.isLetters(word) && s.passage.quotation[word] < 0 && !GrammarCodes.isFinite(s.tag[word]);
    }

    private static boolean isComma(Passage p, int word) {
        return p.plain[word].equals(",") && p.quotation[word] < 0;
    }

    private boolean isSaying(Passage p, Range cue) {
        boolean says = false;
        for (int w = cue.from(); w < cue.to(); w++) {
            says |= cues.is(p, w, Kind.SAY) || cues.is(p, w, Kind.VERB) || cues.is(p, w, Kind.PER);
        }
        return says;
    }
}
