package org.hearsay.collation;

import java.util.BitSet;

/**
 * What a column of a grid holds.
 *
 * @param filled rows that have a token here
 * @param there rows that have begun and not ended here
 * @param isSame true if all rows that are there have the same word
 * @param hasContent true if one of the words has content of its own
 * @param isMixed true if one of the words has content of its own and another has not
 * @param isMark true if there are only marks
 * @param endsSentence true if one of the tokens is a mark that ends a sentence
 */
record Column(
        BitSet filled,
        BitSet there,
        boolean isSame,
        boolean hasContent,
        boolean isMixed,
        boolean isMark,
        boolean endsSentence) {

    static Column[] of(Pairs pairs, Grid grid) {
        Extent extent = Extent.of(pairs, grid);
        Column[] columns = new Column[grid.width()];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = of(pairs, grid, c, extent);
        }
        return columns;
    }

    private static Column of(Pairs pairs, Grid grid, int c, Extent extent) {
        BitSet filled = new BitSet();
        BitSet there = new BitSet();
        boolean content = false;
        boolean small = false;
        boolean mark = true;
        boolean ends = false;
        boolean same = true;
        String word = null;
        for (int r = 0; r < extent.rows(); r++) {
            int token = grid.columns().get(c)[r];
            if (extent.holds(r, c)) {
                there.set(r);
            }
            if (token != Grid.NOTHING) {
                there.set(r);
                filled.set(r);
                Term term = pairs.rendering(grid.rows().get(r)).term(token);
                content |= term.isContent();
                small |= term.sort() == Term.Sort.SMALL;
                mark &= term.isMark();
                ends |= term.endsSentence();
                same &= word == null || word.equals(term.word());
                word = term.word();
            }
        }
        BitSet missing = (BitSet) there.clone();
        missing.andNot(filled);
        return new Column(filled, there, same && missing.isEmpty(), content, content && small, mark, ends);
    }

    boolean hasGap() {
        BitSet missing = (BitSet) there.clone();
        missing.andNot(filled);
        return !missing.isEmpty();
    }

    private boolean isAlone() {
        return there.cardinality() <= 1;
    }

    /**
     * True if this column and the one before it are one difference: what some rows lack together, what one row has where
     * another has something else, small words with their neighbour.
     */
    boolean joins(Column before) {
        if (isAlone() && before.isAlone()) {
            return filled.equals(before.filled) || filled.isEmpty() || before.filled.isEmpty();
        }
        if (isAlone() || before.isAlone() || isSame || before.isSame) {
            return false;
        }
        if (isMark || before.isMark) {
            return hasGap() && filled.equals(before.filled);
        }
        if (hasGap() && filled.equals(before.filled) || !filled.intersects(before.filled)) {
            return true;
        }
        return !hasContent || !before.hasContent || isMixed || before.isMixed;
    }
}
