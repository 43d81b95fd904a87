package org.hearsay.bench.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.bench.attribution.MarkedPage.Form;
import org.hearsay.bench.attribution.MarkedPage.Mark;
import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a page beside what is marked there, matched one to one by the overlap of content, most like first.
 *
 * <p>A further quotation of the same speaker may be drawn with the one before or apart: where something found holds parts of
 * both they count as one mark.
 */
public final class MarksAndFound {
    private static final double PART = 0.3;

    private final List<Reference> references = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();
    private int lost;

    /** A mark, or several drawn as one; with what was found of it, or null. */
    public static final class Reference {
        final Mark mark;
        final BitSet content;
        final BitSet source;

        @Nullable
        Guess found;

        Reference(Mark mark, BitSet content, BitSet source) {
            this.mark = mark;
            this.content = content;
            this.source = source;
        }

        /** Whether each holds so much of the other. */
        boolean reached(double share) {
            return found != null && MarksAndFound.reached(content, found.content, share);
        }
    }

    /** Something found, with the mark it was matched with, or null. */
    public static final class Guess {
        private final Attribution attribution;
        final BitSet content = new BitSet();

        @Nullable
        Reference match;

        Guess(Attribution attribution, String text) {
            this.attribution = attribution;
            attribution.spans().forEach(span -> MarkedArticle.mark(content, text, span.start(), span.end()));
        }

        public Attribution attribution() {
            return attribution;
        }

        /** Whether it and its mark each hold so much of the other. */
        public boolean reaches(double share) {
            return match != null && match.reached(share);
        }

        /** Whether it was matched with a mark of which careful readers may think otherwise. */
        public boolean isUnsure() {
            return match != null && !match.mark.sure();
        }
    }

    /** @param found attributions whose spans count in the text */
    public MarksAndFound(MarkedPage page, String text, List<Attribution> found) {
        HashedWords words = new HashedWords(text);
        found.forEach(one -> guesses.add(new Guess(one, text)));
        Reference before = null;
        for (Mark mark : page.marks()) {
            Reference reference = new Reference(mark, mark.content(words, text), mark.source(words, text));
            if (reference.content.isEmpty()) {
                lost++;
            } else if (mark.form() == Form.FURTHER && before != null && drawnAsOne(before, reference)) {
                before.content.or(reference.content);
            } else {
                references.add(reference);
                before = reference;
            }
        }
        match();
    }

    /** Those of the page that were found or not, in the order of the text. */
    public List<Reference> references() {
        return references;
    }

    public List<Guess> guesses() {
        return guesses;
    }

    /** How many marks do not stand in the text any more. */
    int lost() {
        return lost;
    }

    private boolean drawnAsOne(Reference before, Reference further) {
        return guesses.stream()
                .anyMatch(guess -> common(before.content, guess.content) >= PART * before.content.cardinality()
                        && common(further.content, guess.content) >= PART * further.content.cardinality());
    }

    private void match() {
        record Pair(double overlap, Reference reference, Guess guess) {}
        List<Pair> pairs = new ArrayList<>();
        for (Reference reference : references) {
            for (Guess guess : guesses) {
                int both = common(reference.content, guess.content);
                if (both > 0 && reached(reference.content, guess.content, PART)) {
                    double all = reference.content.cardinality() + guess.content.cardinality() - both;
                    pairs.add(new Pair(both / all, reference, guess));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.overlap()));
        for (Pair pair : pairs) {
            if (pair.reference().found == null && pair.guess().match == null) {
                pair.reference().found = pair.guess();
                pair.guess().match = pair.reference();
            }
        }
    }

    private static boolean reached(BitSet marked, BitSet found, double share) {
        int both = common(marked, found);
        return both >= share * marked.cardinality() && both >= share * found.cardinality();
    }

    private static int common(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }
}
