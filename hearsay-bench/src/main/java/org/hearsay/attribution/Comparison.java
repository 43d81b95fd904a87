package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Span;

/** The attributions found in one article beside those marked in it, matched one to one by the overlap of their content. */
final class Comparison {
    final List<Marked> marked = new ArrayList<>();
    final List<Guess> guesses = new ArrayList<>();

    /** An attribution as marked; what was found of it, or null. */
    record Marked(BitSet content, BitSet source, BitSet cue, Kind kind, Guess[] found) {
        boolean reached(double share) {
            return found[0] != null && Comparison.reached(content, found[0].content, share);
        }
    }

    /** An attribution as found; what it was matched with, or null. */
    record Guess(BitSet content, BitSet source, Attribution attribution, Marked[] match) {}

    Comparison(GoldArticle article, List<Attribution> found) {
        for (int[] roles : article.attributions) {
            BitSet content = letters(article.passage, roles, GoldArticle.CONTENT);
            marked.add(new Marked(
                    content,
                    letters(article.passage, roles, GoldArticle.SOURCE),
                    letters(article.passage, roles, GoldArticle.CUE),
                    kind(article.passage, roles),
                    new Guess[1]));
        }
        for (Attribution attribution : found) {
            BitSet content = new BitSet();
            attribution.spans().forEach(span -> add(article.passage.text, span, content));
            BitSet source = new BitSet();
            if (attribution.sourceSpan() != null) {
                add(article.passage.text, attribution.sourceSpan(), source);
            }
            guesses.add(new Guess(content, source, attribution, new Marked[1]));
        }
        match();
    }

    private void match() {
        record Pair(double overlap, Marked marked, Guess guess) {}
        List<Pair> pairs = new ArrayList<>();
        for (Marked one : marked) {
            for (Guess guess : guesses) {
                int both = both(one.content, guess.content);
                if (both > 0) {
                    double all = one.content.cardinality() + guess.content.cardinality() - both;
                    pairs.add(new Pair(both / all, one, guess));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.overlap));
        for (Pair pair : pairs) {
            if (pair.marked.found[0] == null && pair.guess.match[0] == null) {
                pair.marked.found[0] = pair.guess;
                pair.guess.match[0] = pair.marked;
            }
        }
    }

    static boolean reached(BitSet gold, BitSet found, double share) {
        int both = both(gold, found);
        return both > 0 && both >= share * gold.cardinality() && both >= share * found.cardinality();
    }

    static int both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    private static void add(String text, Span span, BitSet into) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                into.set(i);
            }
        }
    }

    private static BitSet letters(Passage passage, int[] roles, int role) {
        BitSet letters = new BitSet();
        for (int w = 0; w < roles.length; w++) {
            if (roles[w] == role) {
                add(passage.text, passage.words[w].span(), letters);
            }
        }
        return letters;
    }

    private static Kind kind(Passage passage, int[] roles) {
        int words = 0;
        int quoted = 0;
        for (int w = 0; w < roles.length; w++) {
            if (roles[w] == GoldArticle.CONTENT && passage.isLetters(w)) {
                words++;
                quoted += passage.quotation[w] >= 0 ? 1 : 0;
            }
        }
        return quoted == 0 ? Kind.INDIRECT : quoted * 10 >= words * 9 ? Kind.DIRECT : Kind.MIXED;
    }
}
