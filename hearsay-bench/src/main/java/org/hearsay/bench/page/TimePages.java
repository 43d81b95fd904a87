package org.hearsay.bench.page;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;
import org.jsoup.Jsoup;

/**
 * Measures how many pages of a folder one warm thread reads with all metadata in a second of processor time, and where the
 * time goes.
 *
 * <p>{@code TimePages FOLDER html|dump|flat|lines [ROUNDS]}: files are read and unpacked beforehand; the first two rounds
 * warm up; the median of the others is the figure, since other
 * work on the machine slows all alike, also as a multiple of what jsoup takes to parse the same pages and do no more. The profile counts, for each class of the page step and each parser,
 * the samples in which it was the innermost of these on the stack.
 */
public final class TimePages {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 2;

    private TimePages() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Page> pages = new ArrayList<>();
        for (Path file : PageFiles.in(Path.of(arguments[0]))) {
            pages.add(ReadPages.page(file, arguments[1]));
        }
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        CleanPage step = new CleanPage();
        for (int round = 0; round < WARM_UP; round++) {
            pages.forEach(step::clean);
        }
        long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        Samples samples = new Samples(Thread.currentThread());
        samples.start();
        double[] seconds = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            seconds[round] = seconds(pages, step::clean);
        }
        samples.end();
        bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes;
        double[] parse = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            parse[round] = seconds(pages, page -> Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8)));
        }
        Arrays.sort(seconds);
        Arrays.sort(parse);
        System.out.printf(
                Locale.ROOT,
                "pages a CPU second %.1f (of %d)%ntimes the bare parse %.2f%nkilobytes allocated a page %d%n",
                pages.size() / seconds[rounds / 2],
                pages.size(),
                seconds[rounds / 2] / parse[rounds / 2],
                bytes / 1000 / rounds / pages.size());
        samples.print();
    }

    private static double seconds(List<Page> pages, Consumer<Page> work) {
        long before = THREADS.getCurrentThreadCpuTime();
        pages.forEach(work);
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
    }
}
