package org.hearsay.bench.attribution;

import java.io.PrintStream;
import java.util.Locale;

/** Counts of statements found in articles of one language, and of the speakers they were given. */
final class SpokenCount {
    private static final double PART = 0.3;
    private static final double MOST = 0.8;

    int marked;
    int found;
    /** Marked with a speaker. */
    int named;
    /** Speakers found that are pronouns. */
    int pronouns;

    private int part;
    private int most;
    private int sourced;
    private int sources;
    private int right;
    private int wrong;

    /**
     * A statement found for one that is marked.
     *
     * @param covered how much of what is marked was found
     * @param precise how much of what was found is marked
     * @param sourced a source is marked or was found
     * @param same both share words
     * @param rightly the speaker is the marked one
     * @param wrongly somebody else is named
     */
    void add(double covered, double precise, boolean sourced, boolean same, boolean rightly, boolean wrongly) {
        part += covered >= PART && precise >= PART ? 1 : 0;
        most += covered >= MOST && precise >= MOST ? 1 : 0;
        this.sourced += sourced && covered >= PART ? 1 : 0;
        sources += same && covered >= PART ? 1 : 0;
        right += rightly ? 1 : 0;
        wrong += wrongly ? 1 : 0;
    }

    void print(PrintStream out, String name) {
        out.printf(
                Locale.ROOT,
                "%s: %d marked, %d found, content F1 %.3f at .3, %.3f at .8, precision %.3f at .3, sources %.3f, "
                        + "speakers %.3f of %d, %d wrong, %d pronouns%n",
                name,
                marked,
                found,
                f1(part),
                f1(most),
                part / (double) Math.max(1, found),
                sources / (double) Math.max(1, sourced),
                right / (double) Math.max(1, named),
                named,
                wrong,
                pronouns);
    }

    private double f1(int reached) {
        return 2.0 * reached / Math.max(1, marked + found);
    }
}
