package org.hearsay.bench.score;

/**
 * Means of what is right in one folder after the other, with each fault told on standard error.
 *
 * <p>Of dossiers that are kept aside no fault is told, so that nobody comes to know them.
 */
final class Noted {
    private final Means means = new Means();
    private final boolean telling;
    private String folder = "";

    Noted(boolean telling) {
        this.telling = telling;
    }

    void folder(String name) {
        folder = name;
    }

    void note(String figure, boolean right, String what) {
        means.add(figure, right);
        if (!right && telling) {
            System.err.println(folder + ": " + figure + ": " + what);
        }
    }

    void add(String figure, double value) {
        means.add(figure, value);
    }

    /** The share of what was right in one figure; 0 if nothing was noted. */
    double mean(String figure) {
        return means.mean(figure);
    }

    void print() {
        means.print("");
    }
}
