package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.UpdateArchive;
import org.hearsay.app.local.Progress;
import org.jspecify.annotations.Nullable;

/** Changes an archive, one change after another, and brings what is derived up to date after each. */
final class Editor implements AutoCloseable {
    private static final long PATIENCE = 3;

    private final Path file;
    private final int threads;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "hearsay-editor");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile String step = "";
    private volatile String failure = "";

    /** A change to what an archive keeps. */
    interface Change {
        void to(Archive archive) throws IOException;
    }

    Editor(Path file, int threads) {
        this.file = file;
        this.threads = threads;
    }

    /** Makes the change soon, and then brings the archive up to date. */
    void change(Change change) {
        waiting.incrementAndGet();
        worker.execute(() -> {
            try (Archive archive = Archive.open(file)) {
                change.to(archive);
                if (waiting.get() == 1) {
                    step = "starting";
                    Progress progress = (what, done) -> step = what + ": " + done;
                    new UpdateArchive(archive, threads, progress).update();
                }
                failure = "";
            } catch (IOException | RuntimeException broken) {
                failure = String.valueOf(broken.getMessage());
            } finally {
                synchronized (waiting) {
                    waiting.decrementAndGet();
                    waiting.notifyAll();
                }
            }
        });
    }

    boolean isBusy() {
        return waiting.get() > 0;
    }

    /** What is being done, for people. */
    String step() {
        return step;
    }

    /** Why the last change was not made; empty if it was. */
    String failure() {
        return failure;
    }

    /** Leads the reader on when the change is made: at once if that is soon, else by way of a page that waits. */
    void lead(Context context, @Nullable String wanted) {
        String path = Links.isLocal(wanted) ? wanted : "/";
        rest();
        context.redirect(
                isBusy() || !failure.isEmpty() ? Links.address("/working", Map.of("to", path)) : path,
                HttpStatus.SEE_OTHER);
    }

    /** Waits until all changes are made, but not for long. */
    private void rest() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        synchronized (waiting) {
            try {
                for (long left = PATIENCE * 1000; isBusy() && left > 0; left = millisUntil(until)) {
                    waiting.wait(left);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static long millisUntil(long until) {
        return TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
