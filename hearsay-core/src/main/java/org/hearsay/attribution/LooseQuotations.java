package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.QuotationChoice.Judged;
import org.hearsay.model.Attribution.Stance;

/** Finds quotations that are whole sentences and that nobody claims, and gives them to the likeliest speaker. */
final class LooseQuotations {
    static final String RULE = "quotation without cue";

    private static final int LEAST_WORDS = 8;
    private static final int LONG_WORD = 5;
    private static final List<String> END = List.of(".", "!", "?", ",");
    /** What the chance of going on must reach: two attributions are spoilt where it does not. */
    private static final double GOES_ON = 0.6;
    /** The share of the least confidence that is enough here: a whole sentence in marks is speech of someone. */
    static final double ENOUGH = 2 / 3.0;

    private final QuotationChoice choice;

    LooseQuotations(QuotationChoice choice) {
        this.choice = choice;
    }

    /**
     * What was found, with the quotations that are at least so surely speech, or that go on with what was found.
     *
     * @param clauses verbs with their subjects in the order of the text, as far as they are known
     * @param capitals whether nouns have capitals, as in German
     */
    List<Found> addTo(List<Found> found, List<Clause> clauses, Passage p, double least, boolean capitals) {
        List<Range> quotations = of(found, p);
        QuotationSources candidates = new QuotationSources(p, found, clauses, quotations.size(), capitals);
        Map<Found, List<Range>> longer = new IdentityHashMap<>();
        List<Found> own = new ArrayList<>();
        for (Range quotation : quotations) {
            Judged judged = choice.judge(candidates, quotation);
            if (judged.joined() > GOES_ON && judged.option().from() != null) {
                longer.computeIfAbsent(judged.option().from(), one -> new ArrayList<>())
                        .add(quotation);
            } else if (judged.confidence() >= least * ENOUGH) {
                own.add(new Found(
                        List.of(quotation),
                        judged.option().source(),
                        null,
                        Stance.SAID,
                        judged.confidence(),
                        RULE,
                        null,
                        0));
            }
        }
        List<Found> all = new ArrayList<>();
        for (Found one : found) {
            all.add(longer.containsKey(one) ? one.with(longer.get(one)) : one);
        }
        all.addAll(own);
        return all;
    }

    /** The quotations that are whole sentences and that nobody claims, in the order of the text. */
    static List<Range> of(List<Found> found, Passage p) {
        boolean[] claimed = claimed(found, p);
        List<Range> quotations = new ArrayList<>();
        for (int from = 0; from < p.size; ) {
            int to = from;
            boolean free = true;
            while (to < p.size && p.quotation[to] == p.quotation[from] && p.paragraph[to] == p.paragraph[from]) {
                free &= !claimed[to++];
            }
            boolean sentence = to - from > LEAST_WORDS && isSentence(p, from, to) && !isTitle(p, from, to);
            if (free && p.quotation[from] >= 0 && sentence) {
                quotations.add(new Range(from, to));
            }
            from = to;
        }
        return quotations;
    }

    /** Words that are content; what is said to be said within a quotation claims nothing of it. */
    static boolean[] claimed(List<Found> found, Passage p) {
        boolean[] claimed = new boolean[p.size];
        for (Found one : found) {
            int within = one.cue() == null ? -1 : p.quotation[one.cue().from()];
            for (Range range : one.content()) {
                for (int w = range.from(); w < range.to(); w++) {
                    claimed[w] |= within < 0 || p.quotation[w] != within;
                }
            }
        }
        return claimed;
    }

    /** "The Bridge over the Harbour: 1550-1950": all longer words have capitals. */
    private static boolean isTitle(Passage p, int from, int to) {
        for (int w = from; w < to; w++) {
            String word = p.words[w].text();
            boolean small = Character.isLowerCase(word.codePointAt(0));
            if (p.isLetters(w) && word.length() >= LONG_WORD && (small || isShouted(word))) {
                return false;
            }
        }
        return true;
    }

    /** In capitals throughout: what is shouted is said. */
    private static boolean isShouted(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase);
    }

    /** A capital at the start and an end mark at the end, inside the quotation. */
    private static boolean isSentence(Passage p, int from, int to) {
        return from + 1 < to
                && p.isLetters(from + 1)
                && p.isCapital(from + 1)
                && (END.contains(p.plain[to - 2]) || END.contains(p.plain[to - 1]));
    }
}
