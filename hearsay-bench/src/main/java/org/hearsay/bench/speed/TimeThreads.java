package org.hearsay.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.app.local.TraceByStory;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Trace;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * Times the whole trace of a folder of pages on several threads, by the clock on the wall and by the processor time of the process,
 * which counts compiling and collecting as well. Arguments: the folder, how many threads, and how many rounds; the last one is the
 * figure. Pages a second mean something only where as many processors are free.
 */
public final class TimeThreads {
    private TimeThreads() {}

    public static void main(String[] arguments) throws IOException {
        int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
        List<String> pages = List.of(arguments[0]);
        ReadPages read = new ReadPages(false, InputStream::nullInputStream);
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int round = 1; round <= rounds; round++) {
            long clock = System.nanoTime();
            long processor = process.getProcessCpuTime();
            Trace trace;
            try (LocalRun run = new LocalRun(threads, Progress.SILENT);
                    TraceByStory found = run.trace(sink -> read.read(pages, sink))) {
                trace = found.whole();
            }
            double seconds = (System.nanoTime() - clock) / 1e9;
            double spent = (process.getProcessCpuTime() - processor) / 1e9;
            int articles = trace.articles().size();
            double of600 = words(trace) / 600.0;
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d articles, %d threads, %.1f s, %.1f pages a second (%.1f of 600 words), %.1f CPU s, %.1f pages a CPU"
                            + " second (%.1f of 600 words), load %.1f%n",
                    round,
                    articles,
                    threads,
                    seconds,
                    articles / seconds,
                    of600 / seconds,
                    spent,
                    articles / spent,
                    of600 / spent,
                    process.getSystemLoadAverage());
        }
    }

    private static long words(Trace trace) {
        return trace.articles().stream()
                .mapToLong(article -> Words.of(article.text()).stream()
                        .filter(word -> word.kind() != Word.Kind.MARK)
                        .count())
                .sum();
    }
}
