package org.hearsay.app.cli;

import java.io.PrintStream;
import org.hearsay.app.local.Progress;

/** Progress on standard error: one line that renews itself on a terminal, else a line every ten seconds. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long TERMINAL_PAUSE = 100_000_000L;
    private static final long PLAIN_PAUSE = 10_000_000_000L;

    private final PrintStream out;
    private final boolean quiet;
    private final boolean terminal = System.console() != null;
    private long last = System.nanoTime();
    private boolean shown;
    private Pace pace = new Pace("", 0, 0);

    ProgressLine(PrintStream out, boolean quiet) {
        this.out = out;
        this.quiet = quiet;
    }

    @Override
    public synchronized void done(String step, int done) {
        show(step, done, 0);
    }

    @Override
    public synchronized void done(String step, int done, int total) {
        show(step, done, total);
    }

    private void show(String step, int done, int total) {
        if (!step.equals(pace.step())) {
            pace = new Pace(step, System.nanoTime(), done);
        }
        long now = System.nanoTime();
        if (quiet || now - last < (terminal ? TERMINAL_PAUSE : PLAIN_PAUSE)) {
            return;
        }
        last = now;
        String words = pace.words(now, done, total);
        if (terminal) {
            out.print("\r\u001B[K" + words);
            out.flush();
            shown = true;
        } else {
            out.println(words);
        }
    }

    /** Takes the line away, so that what follows stands at its place. */
    synchronized void clear() {
        if (shown) {
            out.print("\r\u001B[K");
            out.flush();
            shown = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
