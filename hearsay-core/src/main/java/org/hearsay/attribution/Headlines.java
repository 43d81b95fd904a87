package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an English headline: "Union: valve leaked twice", "Stoves tied to memory loss, study finds", "Minister promises
 * inquiry". Topics stand before colons as often as speakers, so that a label counts only if it is a source in the text.
 */
final class Headlines {
    static final String RULE = "headline";

    private static final double SURE = 0.8;
    /** What is learned must be surer than in a text: headlines leave out words. */
    private static final double LEAST = 0.45;

    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_SOURCE = 6;
    private static final int LEAST_WORDS = 3;
    /** Behind these a label tells to whom or of what. */
    private static final Set<String> BEHIND_NAME = Set.of("to", "on");

    private static final Set<String> SELF = Set.of("i", "me", "we", "us", "you");

    private final CueTable cues;

    Headlines(CueTable cues) {
        this.cues = cues;
    }

    /**
     * What is told of a headline.
     *
     * @param learned what was read in it as in any text
     * @param sources those of the text
     */
    List<Found> read(Passage p, List<Found> learned, List<String> sources) {
        List<Found> found = new ArrayList<>();
        Found label = label(p, named(sources));
        Found end = end(p);
        if (label != null) {
            found.add(label);
        }
        if (end != null) {
            found.add(end);
        }
        for (Found one : learned) {
            boolean apart = found.stream().noneMatch(other -> sharesWords(one, other));
            if (apart && isSaid(p, one)) {
                found.add(one);
            }
        }
        return found;
    }

    private static boolean sharesWords(Found one, Found other) {
        return one.content().stream().anyMatch(piece -> other.content().get(0).overlaps(piece));
    }

    /** Somebody else's words by a verb of saying. */
    private boolean isSaid(Passage p, Found one) {
        Range cue = one.cue();
        Range source = one.source();
        if (cue == null || source == null || one.confidence() < LEAST || SELF.contains(p.plain[source.to() - 1])) {
            return false;
        }
        boolean says = false;
        boolean infinitive = false;
        for (int w = cue.from(); w < cue.to(); w++) {
            says |= isSaying(p, w) || cues.is(p, w, Kind.PER);
            infinitive |= p.plain[w].equals("to");
        }
        return says && !infinitive;
    }

    private boolean isSaying(Passage p, int word) {
        return cues.is(p, word, Kind.SAY) || cues.is(p, word, Kind.VERB);
    }

    /** "Union: valve leaked twice". */
    private static @Nullable Found label(Passage p, Set<String> named) {
        int colon = 0;
        while (colon < p.size && colon <= LONGEST_LABEL && !p.plain[colon].equals(":")) {
            colon++;
        }
        if (colon == 0 || colon > LONGEST_LABEL || p.size - colon - 1 < LEAST_WORDS) {
            return null;
        }
        int to = 1;
        while (to < colon && !BEHIND_NAME.contains(p.plain[to])) {
            to++;
        }
        return named.contains(p.plain[to - 1]) ? found(colon + 1, p.size, new Range(0, to), colon) : null;
    }

    /** "..., study finds", "..., says minister". */
    private @Nullable Found end(Passage p) {
        int to = p.size;
        int comma = to - 1;
        while (comma > 0 && !(p.plain[comma].equals(",") && p.quotation[comma] < 0)) {
            comma--;
        }
        int low = comma > 0 ? p.sentenceStart[p.sentence[comma]] : 0;
        int words = to - comma - 2;
        if (comma - low < LEAST_WORDS
                || words < 1
                || words > LONGEST_SOURCE
                || p.sentence[to - 1] != p.sentence[comma]) {
            return null;
        }
        if (isSaying(p, to - 1)) {
            return found(low, comma, new Range(comma + 1, to - 1), to - 1);
        }
        boolean inverted = p.plain[comma + 1].equals("says") || p.plain[comma + 1].equals("say");
        return inverted ? found(low, comma, new Range(comma + 2, to), comma + 1) : null;
    }

    private static Found found(int from, int to, Range source, int cue) {
        return new Found(
                List.of(new Range(from, to)), source, new Range(cue, cue + 1), Stance.SAID, SURE, RULE, null, 0);
    }

    /** Names in sources, and the word by which each ends before what is told of it. */
    private static Set<String> named(List<String> sources) {
        Set<String> named = new HashSet<>();
        for (String source : sources) {
            String[] words = source.split(",", 2)[0].split("\\s+");
            for (int i = 0; i < words.length; i++) {
                boolean capital = !words[i].isEmpty() && Character.isUpperCase(words[i].codePointAt(0));
                if (capital && i > 0 || i == words.length - 1) {
                    named.add(Fold.plain(words[i]));
                }
            }
        }
        return named;
    }
}
