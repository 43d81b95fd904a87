package org.hearsay.bench.speed;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Times the whole trace of a folder of pages, step by step, on one thread of this process. Arguments: the folder, and how
 * many rounds; the first one is cold, the last one is the figure.
 */
public final class TimeTrace {
    private TimeTrace() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        for (int round = 1; round <= rounds; round++) {
            TimedTrace trace = new TimedTrace();
            int articles = trace.run(List.of(arguments[0]));
            Meter.Spent whole = trace.meter().whole();
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d articles, %d words, %.1f CPU s, %.1f pages a CPU second (%.1f of 600 words),"
                            + " %.2f MB allocated an article%n",
                    round,
                    articles,
                    trace.words(),
                    whole.seconds(),
                    articles / whole.seconds(),
                    trace.words() / 600.0 / whole.seconds(),
                    whole.bytes() / 1e6 / articles);
            trace.meter()
                    .spent()
                    .forEach((step, spent) -> System.out.printf(
                            Locale.ROOT,
                            "  %-14s %8.2f s %6.1f %% %8.2f ms an article %8.2f MB an article%n",
                            step,
                            spent.seconds(),
                            100 * spent.seconds() / whole.seconds(),
                            1000 * spent.seconds() / articles,
                            spent.bytes() / 1e6 / articles));
        }
    }
}
