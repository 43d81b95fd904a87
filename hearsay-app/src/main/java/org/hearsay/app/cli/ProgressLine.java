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

    ProgressLine(PrintStream out, boolean quiet) {
        this.out = out;
        this.quiet = quiet;
    }

    @Override
    public synchronized void done(String step, int done) {
        long now = System.nanoTime();
        if (quiet || now - last < (terminal ? TERMINAL_PAUSE : PLAIN_PAUSE)) {
            return;
        }
        last = now;
        String words = step + ": " + done;
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
