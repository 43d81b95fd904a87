package org.hearsay.app.local;

/** Hears how far a run is; called from any thread. */
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = (step, done) -> {};

    /**
     * Something is done.
     *
     * @param step what is going on, in words for people
     * @param done how many items of it are done so far
     */
    void done(String step, int done);

    /**
     * Something is done, of a number that is known.
     *
     * @param total how many items there are
     */
    default void done(String step, int done, int total) {
        done(step, done);
    }
}
