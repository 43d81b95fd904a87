package org.hearsay.statement;

/**
 * Which terms of two contents are counterparts.
 *
 * @param a the one content
 * @param b the other
 * @param counterpart for each term of a the index of its counterpart in b, or -1
 * @param back the same from b to a
 * @param relation what each term of a is to its counterpart
 */
record Alignment(Content a, Content b, int[] counterpart, int[] back, WordRelations.Relation[] relation) {

    /** Whether a term of a has a counterpart of the same or a like meaning. */
    boolean agrees(int i) {
        return counterpart[i] >= 0 && relation[i].ordinal() <= WordRelations.Relation.NEAR.ordinal();
    }

    int count(WordRelations.Relation wanted) {
        int count = 0;
        for (WordRelations.Relation one : relation) {
            count += one == wanted ? 1 : 0;
        }
        return count;
    }
}
