package org.hearsay.peers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Processor time of the whole process, since a round that only warms up. */
final class Stopwatch {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long started = PROCESS.getProcessCpuTime();

    void restart() {
        started = PROCESS.getProcessCpuTime();
    }

    /** Prints on standard error how many texts were read in a second of processor time. */
    void print(int texts) {
        double seconds = (PROCESS.getProcessCpuTime() - started) / 1e9;
        System.err.printf(
                Locale.ROOT, "%d texts, %.1f CPU s, %.2f texts a CPU second%n", texts, seconds, texts / seconds);
    }
}
