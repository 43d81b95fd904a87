package org.hearsay.story;

import java.util.Arrays;

/** In how many articles terms stand: a table of plain arrays, since terms are many. */
final class TermTally {
    private long[] terms = new long[1024];
    /** 0 where the table is empty. */
    private int[] counts = new int[1024];

    private int size;

    void add(long term) {
        int at = slot(term);
        if (counts[at] == 0) {
            if (2 * ++size > terms.length) {
                grow();
                at = slot(term);
            }
            terms[at] = term;
        }
        counts[at]++;
    }

    /** The terms, ascending. */
    long[] terms() {
        long[] all = new long[size];
        int count = 0;
        for (int i = 0; i < terms.length; i++) {
            if (counts[i] > 0) {
                all[count++] = terms[i];
            }
        }
        Arrays.sort(all);
        return all;
    }

    int count(long term) {
        return counts[slot(term)];
    }

    private int slot(long term) {
        int at = (int) (term ^ term >>> 32) & terms.length - 1;
        while (counts[at] > 0 && terms[at] != term) {
            at = at + 1 & terms.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] termsBefore = terms;
        int[] countsBefore = counts;
        terms = new long[2 * termsBefore.length];
        counts = new int[terms.length];
        for (int i = 0; i < termsBefore.length; i++) {
            if (countsBefore[i] > 0) {
                int at = slot(termsBefore[i]);
                terms[at] = termsBefore[i];
                counts[at] = countsBefore[i];
            }
        }
    }
}
