package org.hearsay.bench.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Processor time and allocation of one thread, by the name of what it did, in the order of first use. */
final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<String, Spent> spent = new LinkedHashMap<>();

    /**
     * What a piece of work took.
     *
     * @param seconds of the thread's processor time
     * @param bytes allocated by the thread
     */
    record Spent(double seconds, long bytes) {
        Spent plus(Spent other) {
            return new Spent(seconds + other.seconds, bytes + other.bytes);
        }
    }

    <T> T time(String what, Supplier<T> work) {
        long id = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(id);
        long nanos = THREADS.getCurrentThreadCpuTime();
        T result = work.get();
        double seconds = (THREADS.getCurrentThreadCpuTime() - nanos) / 1e9;
        spent.merge(what, new Spent(seconds, THREADS.getThreadAllocatedBytes(id) - bytes), Spent::plus);
        return result;
    }

    Map<String, Spent> spent() {
        return spent;
    }

    Spent whole() {
        return spent.values().stream().reduce(new Spent(0, 0), Spent::plus);
    }
}
