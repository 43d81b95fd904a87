package org.hearsay.app.local;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hearsay.statement.Spread;

/** A fixed number of workers that apply a function to many items; results keep the items' order. */
public final class Threads implements Spread, AutoCloseable {
    /** Items in flight for each worker: enough to keep it busy, few enough to keep memory flat. */
    private static final int AHEAD = 8;

    private final ExecutorService workers;
    private final int count;

    /** @param count workers, at least one */
    public Threads(int count) {
        this.count = count;
        workers = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(null, work, "hearsay", 1L << 24);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A run of items that are handed in one by one; the caller waits when the workers fall behind. */
    <A, B> Batch<A, B> batch(Function<A, B> work) {
        return new Batch<>(work);
    }

    /** Applies the function to all items; each worker takes the next one that nobody has taken, so that small ones cost no waiting. */
    @Override
    public <A, B> List<B> map(List<A> items, Function<A, B> work) {
        List<A> all = new ArrayList<>(items);
        List<B> results = new ArrayList<>(Collections.nCopies(all.size(), null));
        AtomicInteger next = new AtomicInteger();
        Batch<Integer, Boolean> batch = batch(worker -> {
            for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                results.set(i, work.apply(all.get(i)));
            }
            return true;
        });
        for (int worker = 0; worker < Math.min(count, all.size()); worker++) {
            batch.add(worker);
        }
        batch.results();
        return results;
    }

    /** Items under way. */
    final class Batch<A, B> {
        private final Function<A, B> work;
        private final Semaphore room = new Semaphore(count * AHEAD);
        private final List<Future<B>> pending = new ArrayList<>();

        private Batch(Function<A, B> work) {
            this.work = work;
        }

        void add(A item) {
            room.acquireUninterruptibly();
            pending.add(workers.submit(() -> {
                try {
                    return work.apply(item);
                } finally {
                    room.release();
                }
            }));
        }

        List<B> results() {
            List<B> results = new ArrayList<>(pending.size());
            for (Future<B> future : pending) {
                try {
                    results.add(future.get());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted", stopped);
                } catch (ExecutionException failed) {
                    if (failed.getCause() instanceof RuntimeException cause) {
                        throw cause;
                    }
                    if (failed.getCause() instanceof Error cause) {
                        throw cause;
                    }
                    throw new IllegalStateException(failed.getCause());
                }
            }
            return results;
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
