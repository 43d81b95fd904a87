package org.hearsay.story;

import java.util.Arrays;

/**
 * A story in the making.
 *
 * @param members indexes of its articles, ascending
 * @param core what they have in common
 * @param when when they appeared
 * @param within the pairs compared inside it
 */
record Draft(int[] members, Core core, TimeApart.Range when, Tie within) {
    /** Likeness of words from which two texts are copies of one. */
    private static final double COPY = 0.85;

    static Draft of(int article, ArticleSketch sketch) {
        return new Draft(new int[] {article}, Core.of(sketch), TimeApart.Range.of(sketch.published()), Tie.NONE);
    }

    int size() {
        return members.length;
    }

    /** Both as one; how alike copies are is not counted among its pairs. */
    Draft plus(Draft other, Tie between) {
        boolean copies = core.words().cosine(other.core.words()) >= COPY;
        Tie inside = within.plus(other.within);
        inside = copies ? inside : inside.plus(between);
        int[] all = new int[members.length + other.members.length];
        System.arraycopy(members, 0, all, 0, members.length);
        System.arraycopy(other.members, 0, all, members.length, other.members.length);
        Arrays.sort(all);
        return new Draft(all, core.plus(other.core), when.plus(other.when), inside);
    }
}
