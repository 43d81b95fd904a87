package org.hearsay.attribution;

/**
 * What a word is as the heart of a cue, in a few views from the word alone to its class alone: with its part of speech, with what
 * hangs to it, with its subject, its object, the clause below it, and the word that it hangs to itself.
 */
final class CueFrame {
    /** Views of a word, each one feature. */
    static final int VIEWS = 14;

    /** Numbers of all views, as {@link Habits} tells them. */
    static final int COUNT = 2 * VIEWS;

    private static final int SUBJECT = "nsubj".hashCode();
    private static final int OBJECT = "dobj".hashCode();
    private static final int CLAUSE = "ccomp".hashCode();
    private static final int OPEN_CLAUSE = "xcomp".hashCode();
    private static final int PREPOSITION = "prep".hashCode();
    private static final int OWNER = "poss".hashCode();
    private static final int MARK = "mark".hashCode();
    private static final int HELPER = "aux".hashCode();

    private static final int NARROW_BITS = 4;

    private final Signs s;
    private final Tree tree;
    private final Clusters meanings;
    private int subject;
    private int object;
    private int clause;
    private int preposition;
    /** Which of these the word has, a bit each. */
    private int frame;
    /** All relations of what hangs to the word, and on which side. */
    private int kinds;

    /** @param meanings for each word a class as {@link #meaning} numbers it */
    CueFrame(Signs signs, Tree tree, Clusters meanings) {
        this.s = signs;
        this.tree = tree;
        this.meanings = meanings;
    }

    /** The number of a narrow class of words of like meaning within a wide one. */
    static int meaning(int wide, int narrow) {
        return (wide + 1) << NARROW_BITS | narrow;
    }

    private static int wide(int meaning) {
        return meaning >> NARROW_BITS;
    }

    /** Adds the views of a word, always as many and in the same order. */
    void of(int w, Signals out) {
        turnTo(w);
        int stem = s.stem[w];
        int tag = s.tag[w];
        int path = s.cluster[w];
        int class9 = Clusters.first(path, 9);
        int relation = s.syntax.relation()[w];
        int head = s.syntax.head()[w];
        int opens = opens();
        int meaning = meanings.of(s.passage.plain[w]);
        out.add(1, stem, tag);
        out.add(2, stem, frame);
        out.add(3, meaning, tag);
        out.add(4, wide(meaning), frame);
        out.add(5, path, frame);
        out.add(6, class9, frame);
        out.add(7, relation, head < 0 ? 0 : s.stem[head]);
        out.add(8, kinds, tag);
        out.add(9, stem, subject < 0 ? 0 : Clusters.first(s.cluster[subject], 8));
        out.add(10, subject < 0 ? 0 : s.stem[subject]);
        if (object >= 0) {
            out.add(11, s.stem[object], class9);
        } else {
            out.add(12, preposition < 0 ? 0 : s.word[preposition], preposition < 0 ? 0 : stem);
        }
        out.add(13, clause < 0 ? frame : opens, clause < 0 ? 0 : class9);
        out.add(14, clause < 0 ? 0 : opens, clause < 0 ? 0 : stem);
        out.add(15, path, relation);
    }

    private void turnTo(int w) {
        subject = -1;
        object = -1;
        clause = -1;
        preposition = -1;
        frame = 0;
        kinds = 0;
        int[] relations = s.syntax.relation();
        for (int child = tree.firstChild(w); child >= 0; child = tree.nextSibling(child)) {
            int relation = relations[child];
            kinds += Signals.mix(relation + (child < w ? 0 : 1));
            if (relation == SUBJECT) {
                subject = child;
                frame |= 1;
            } else if (relation == CLAUSE || relation == OPEN_CLAUSE) {
                clause = child;
                frame |= relation == CLAUSE ? 2 : 4;
            } else if (relation == OBJECT) {
                object = child;
                frame |= 8;
            } else if (relation == PREPOSITION) {
                preposition = child;
                frame |= 16;
            } else if (relation == OWNER) {
                frame |= 32;
            }
        }
    }

    /** How the clause below the word opens: "that", "to", "would", none of them. */
    private int opens() {
        int opens = 0;
        for (int child = clause < 0 ? -1 : tree.firstChild(clause); child >= 0; child = tree.nextSibling(child)) {
            int relation = s.syntax.relation()[child];
            opens = relation == MARK || relation == HELPER ? Signals.mix(opens + s.word[child]) : opens;
        }
        return clause < 0 ? 0 : Signals.mix(opens) + s.tag[clause];
    }
}
