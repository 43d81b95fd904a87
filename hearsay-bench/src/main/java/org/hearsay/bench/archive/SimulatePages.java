package org.hearsay.bench.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.hearsay.bench.stemma.Descent;
import org.hearsay.bench.stemma.Regime;
import org.hearsay.bench.stemma.SimulateStories;
import org.hearsay.model.Article;

/**
 * Writes a folder of simulated news pages: stories of 1 to 60 articles, most of them small, copied among 120 outlets, with
 * quotations, navigation and lists of other headlines. Arguments: the folder, how many pages, a seed, how many of the
 * pages are copies of one article, and how many sentences an original has at least, 8 unless given.
 */
public final class SimulatePages {
    private static final Regime REGIME = new Regime("minutes, credits in half", Regime.Stamp.MINUTE, 0.5, 0.7, 0.15);
    private static final int IN_FOLDER = 500;
    private static final double LARGEST = 60;

    private SimulatePages() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int pages = Integer.parseInt(arguments[1]);
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        int copies = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
        SimulateStories stories = arguments.length > 4
                ? new SimulateStories(seed, Integer.parseInt(arguments[4]))
                : new SimulateStories(seed);
        write(folder, pages, seed, copies, stories);
        System.out.println(pages + " pages in " + folder);
    }

    /** The same seed gives the same pages. */
    static void write(Path folder, int pages, long seed, int copies, SimulateStories stories) throws IOException {
        Random random = new Random(seed);
        PrintPage print = new PrintPage();
        int written = 0;
        if (copies > 0) {
            written = write(folder, stories.story(Math.min(pages, copies), 1, REGIME), print, 0);
        }
        while (written < pages) {
            int size = Math.min(pages - written, (int) Math.pow(LARGEST, random.nextDouble() * random.nextDouble()));
            written = write(folder, stories.story(size, 1 + size / 8, REGIME), print, written);
        }
    }

    private static int write(Path folder, Descent story, PrintPage print, int from) throws IOException {
        int next = from;
        for (Article article : story.articles()) {
            Path part = Files.createDirectories(folder.resolve(String.format(Locale.ROOT, "%04d", next / IN_FOLDER)));
            Files.writeString(part.resolve(String.format(Locale.ROOT, "%06d.html", next++)), print.html(article));
        }
        return next;
    }
}
