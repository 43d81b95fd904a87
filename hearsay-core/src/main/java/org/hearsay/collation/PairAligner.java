package org.hearsay.collation;

import org.hearsay.text.WordMeaning;

/**
 * Finds which words of two renderings stand for each other, with the model of links.
 *
 * <p>The model has learned from single sentences. Texts of several sentences are first paired sentence by sentence; of
 * long ones, runs of words that both have in the same order are linked as they stand, and the model looks at what lies
 * between.
 */
final class PairAligner {
    /** Words of a link at least this sure are taken to render each other. */
    static final double LINKED = 0.55;

    /** Pairs of at most so many cells go to the model whole. */
    private static final int WHOLE = 3600;

    /** Pairs of more cells than this are cut all the same where at least so much of both is identical. */
    private static final int SMALL = 400;

    private static final double ALIKE = 0.8;

    /** Texts of at most so many words each are taken for one sentence, whatever marks they have... */
    private static final int ONE_SENTENCE = 40;

    /** ... unless one is so much longer that it must have more to say. */
    private static final double UNEVEN = 1.6;

    private final Compare compare;
    private final Habits habits;
    private final LinkModel model;
    private final LoneWords loneWords;

    PairAligner() {
        this.habits = CountedHabits.load("habits.tsv");
        this.compare = new Compare(WordMeaning.english(), habits);
        this.model = LinkModel.load("links.tsv");
        this.loneWords = LoneWords.load("lone-words.tsv");
    }

    LinkTable align(Rendering a, Rendering b) {
        if (a.size() == 0 || b.size() == 0) {
            return new LinkTable(a.size(), b.size());
        }
        int longer = Math.max(a.size(), b.size());
        int shorter = Math.min(a.size(), b.size());
        boolean several = (longer > ONE_SENTENCE || longer > UNEVEN * shorter)
                && (PairSentences.hasSeveral(a) || PairSentences.hasSeveral(b));
        if (!several) {
            return sentence(a, b);
        }
        LinkTable links = new LinkTable(a.size(), b.size());
        for (int[] group : new PairSentences(a, b, compare).groups()) {
            LinkTable part = sentence(a.part(group[0], group[1]), b.part(group[2], group[3]));
            for (int i = group[0]; i < group[1]; i++) {
                for (int j = group[2]; j < group[3]; j++) {
                    links.set(i, j, part.at(i - group[0], j - group[2]));
                }
            }
        }
        LinkMoved.in(a, b, links);
        return links;
    }

    private LinkTable sentence(Rendering a, Rendering b) {
        int cells = a.size() * b.size();
        boolean cut = cells > WHOLE || cells > SMALL && Compare.share(a, b) >= ALIKE;
        return cut ? new CutPair(a, b, this::whole).links() : whole(a, b);
    }

    private LinkTable whole(Rendering a, Rendering b) {
        Likeness like = compare.of(a, b);
        LinkTable links = model.links(a, b, like, habits);
        loneWords.settle(a, b, links, like);
        return links;
    }
}
