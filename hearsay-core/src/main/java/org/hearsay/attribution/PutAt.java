package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/** Reads who gives a figure for a thing: "Police put the crowd at about 300". What is put is part of what is said. */
final class PutAt {
    private static final String RULE = "put at a figure";
    private static final double SURE = 0.8;
    private static final Set<String> VERBS = Set.of("put", "puts", "putting");
    private static final Set<String> ABOUT = Set.of(
            "about", "around", "some", "nearly", "almost", "roughly", "just", "over", "under", "more", "less", "than",
            "at", "least", "most", "between", "up", "to", "close", "well", "a", "the", "\u00A3", "$", "\u20AC");
    /** Words of the thing between the verb and "at". */
    private static final int MOST_OF_THING = 12;
    /** Words between "at" and the figure. */
    private static final int MOST_BEFORE_FIGURE = 4;

    private final SourceWords sources;

    PutAt(CueTable cues) {
        this.sources = new SourceWords(cues);
    }

    /** What was found, with the figures that nobody else is found to give. */
    List<Found> addTo(List<Found> found, Passage p) {
        boolean[] known = ByTables.cues(found, p);
        boolean[] claimed = LooseQuotations.claimed(found, p);
        List<Found> all = new ArrayList<>(found);
        for (int w = 1; w < p.size; w++) {
            boolean verb = VERBS.contains(p.plain[w]) && !known[w] && !claimed[w] && p.quotation[w] < 0;
            Found one = verb ? read(p, w) : null;
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    private @Nullable Found read(Passage p, int cue) {
        int high = p.sentenceEnd[p.sentence[cue]];
        int at = cue + 2;
        while (at < high && at - cue <= MOST_OF_THING && p.isLetters(at) && !p.plain[at].equals("at")) {
            at++;
        }
        int figure = at + 1;
        while (figure < high && figure - at <= MOST_BEFORE_FIGURE && ABOUT.contains(p.plain[figure])) {
            figure++;
        }
        boolean given = figure < high && p.plain[at].equals("at") && SourcesInTurn.isNumber(p, figure);
        Range source = given ? sources.before(p, p.sentenceStart[p.sentence[cue]], cue) : null;
        if (source == null) {
            return null;
        }
        int to = figure + 1;
        while (to < high
                && (p.isLetters(to) || SourcesInTurn.isNumber(p, to) || p.plain[to].equals("%"))
                && !SourceWords.isAnd(p.plain[to])) {
            to++;
        }
        return new Found(
                List.of(new Range(cue + 1, to)), source, new Range(cue, cue + 1), Stance.SAID, SURE, RULE, null, 0);
    }
}
