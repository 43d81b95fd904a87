package org.hearsay.attribution;

import org.hearsay.attribution.Found.Range;

/** The borders of a reading in numbers: what the grammar has on both sides of them, and where they stand. */
final class BorderFeatures {
    static final int COUNT = 45;

    private static final int SUBJECT = "nsubj".hashCode();
    private static final int FAR = 40;
    /** How far behind the content a word is sought that belongs to it. */
    private static final int REACH = 30;

    private static final int NOTHING_CUT = 60;

    private final Signs s;
    private final Tree tree;
    private final Borders b;

    BorderFeatures(Signs signs, Tree tree, Borders borders) {
        this.s = signs;
        this.tree = tree;
        this.b = borders;
    }

    /** Writes the numbers of a reading of a cue into a row, from an index on. */
    void of(CueReadings cue, Candidate c, float[] row, int at) {
        b.turnTo(c);
        Range all = new Range(c.content().get(0).from(), CueReadings.last(c).to());
        branches(all, row, at);
        edges(c, all, row, at + 19);
        words(row, at + 25);
        cut(all, row, at + 29);
        best(cue.best(), c, all, row, at + 34);
        beside(all, row, at + 37);
    }

    private void branches(Range all, float[] row, int at) {
        row[at] = b.atNext;
        row[at + 1] = relation(b.opensNext);
        row[at + 2] = tag(b.opensNext);
        row[at + 3] = b.opensNext < 0 ? 0 : Math.min(FAR, tree.width[b.opensNext]);
        row[at + 4] = b.next < 0 ? -1 : b.next - all.to();
        row[at + 5] = b.atLast;
        row[at + 6] = relation(b.closesLast);
        row[at + 7] = tag(b.closesLast);
        row[at + 8] = Math.min(FAR, tree.width[b.closesLast]);
        row[at + 9] = b.atFirst;
        row[at + 10] = relation(b.opensFirst);
        row[at + 11] = tag(b.opensFirst);
        row[at + 12] = b.atPrevious;
        row[at + 13] = relation(b.closesPrevious);
        row[at + 14] = tag(b.closesPrevious);
        row[at + 15] = b.tops;
        row[at + 16] = b.atTop;
        row[at + 17] = relation(b.top);
        row[at + 18] = tag(b.top);
    }

    /** How far the borders are from those of the content's branch, of the cue's, and of the sentence. */
    private void edges(Candidate c, Range all, float[] row, int at) {
        Passage p = s.passage;
        Range branch = b.top < 0 ? all : tree.branch(b.top);
        Range own = tree.branch(c.anchor());
        row[at] = clip(branch.to() - all.to());
        row[at + 1] = clip(all.from() - branch.from());
        row[at + 2] = clip(own.to() - all.to());
        row[at + 3] = clip(all.from() - own.from());
        row[at + 4] = clip(p.sentenceEnd[p.sentence[all.to() - 1]] - all.to());
        row[at + 5] = clip(all.from() - p.sentenceStart[p.sentence[all.from()]]);
    }

    private void words(float[] row, int at) {
        row[at] = b.verbs();
        row[at + 1] = b.commas();
        row[at + 2] = b.joins();
        for (int child = b.top < 0 ? -1 : tree.firstChild(b.top); child >= 0; child = tree.nextSibling(child)) {
            if (s.syntax.relation()[child] == SUBJECT) {
                row[at + 3] = b.isInside(child) ? 2 : 1;
            }
        }
    }

    /** The first word behind the content that hangs to one of its words. */
    private void cut(Range all, float[] row, int at) {
        int[] head = s.syntax.head();
        int cut = -1;
        for (int w = all.to(); w < Math.min(s.passage.size, all.to() + REACH) && cut < 0; w++) {
            cut = s.passage.isLetters(w) && head[w] >= 0 && b.isInside(head[w]) ? w : cut;
        }
        row[at] = relation(cut);
        row[at + 1] = tag(cut);
        row[at + 2] = cut < 0 ? NOTHING_CUT : cut - all.to();
        row[at + 3] = cut < 0 ? NOTHING_CUT : Math.min(FAR, all.to() - head[cut]);
        row[at + 4] = cut < 0 ? 0 : Math.min(FAR, tree.width[cut]);
    }

    private static void best(Candidate best, Candidate c, Range all, float[] row, int at) {
        row[at] = best.content().get(0).from() - all.from();
        row[at + 1] = CueReadings.last(best).to() - all.to();
        row[at + 2] = (float) CueReadings.overlap(best.content(), c.content());
    }

    private void beside(Range all, float[] row, int at) {
        Passage p = s.passage;
        int opened = p.quotation[all.from()];
        row[at] = opened < 0 ? 0 : all.from() > 0 && p.quotation[all.from() - 1] == opened ? 2 : 1;
        int closed = p.quotation[all.to() - 1];
        row[at + 1] = closed < 0 ? 0 : all.to() < p.size && p.quotation[all.to()] == closed ? 2 : 1;
        row[at + 2] = tag(b.next);
        row[at + 3] = tag(b.last);
        row[at + 4] = tag(b.next < 0 || b.next + 1 >= p.size ? -1 : b.next + 1);
        row[at + 5] = tag(b.previous);
        row[at + 6] = b.beforeNextVerb();
        row[at + 7] = p.sentence[all.to() - 1] - p.sentence[all.from()];
    }

    private static float clip(int distance) {
        return Math.max(-FAR, Math.min(FAR, distance));
    }

    private float relation(int word) {
        return word < 0 ? -1 : GrammarCodes.relation(s.syntax.relation()[word]);
    }

    private float tag(int word) {
        return word < 0 ? -1 : GrammarCodes.tag(s.tag[word]);
    }
}
