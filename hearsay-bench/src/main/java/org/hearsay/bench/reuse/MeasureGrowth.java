package org.hearsay.bench.reuse;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.hearsay.bench.plot.PointPlot;
import org.hearsay.bench.stemma.Descent;
import org.hearsay.bench.stemma.LearnDescent;
import org.hearsay.bench.stemma.Regime;
import org.hearsay.bench.stemma.SimulateStories;
import org.hearsay.model.Article;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Story;
import org.hearsay.reuse.FindReuse;
import org.hearsay.stemma.DrawStemma;
import org.hearsay.story.GroupStories;

/**
 * Measures CPU seconds of stories and reuse as simulated pages grow, one story in each run having a fiftieth of them,
 * and of the stemma of one story. Arguments: the file for the picture, or {@code -}, then numbers of pages. Seconds are
 * those of the whole process while the steps run, collecting garbage included.
 */
public final class MeasureGrowth {
    private static final Regime REGIME = new Regime("growth", Regime.Stamp.MINUTE, 0.3, 0.7, 0.15);
    private static final int STORY = 1000;

    private MeasureGrowth() {}

    /**
     * What one size took.
     *
     * @param articles how many there were
     * @param stories CPU seconds of the story step
     * @param reuse CPU seconds of the reuse step
     * @param line for people
     */
    private record Growth(int articles, double stories, double reuse, String line) {
        double microseconds() {
            return 1e6 * (stories + reuse) / articles;
        }
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("pages  stories s  reuse s  ms a page  stories found  largest found of  passages  heap MB");
        List<Growth> all = new ArrayList<>();
        List<String> given = arguments.length == 0 ? List.of("-", "1000", "10000") : List.of(arguments);
        for (String pages : given.subList(1, given.size())) {
            all.add(measure(Integer.parseInt(pages)));
            out.println(all.get(all.size() - 1).line());
        }
        if (!given.get(0).equals("-")) {
            Files.writeString(Path.of(given.get(0)), picture(all));
        }
        Descent descent = new SimulateStories(3).story(STORY, 60, REGIME);
        var dossier = LearnDescent.dossier(descent);
        double before = seconds();
        int edges = new DrawStemma().draw(dossier).edges().size();
        out.printf(
                Locale.ROOT,
                "stemma of one story of %d articles: %.1f s, %d edges%n",
                STORY,
                seconds() - before,
                edges);
    }

    private static String picture(List<Growth> all) {
        PointPlot plot = new PointPlot(
                "Stories and reuse: processor time a page as pages grow",
                new PointPlot.Axis("simulated pages", true, 500, 2e6, List.of(1e3, 1e4, 1e5, 1e6)),
                new PointPlot.Axis(
                        "CPU microseconds a page", false, 0, 2000, List.of(0.0, 500.0, 1000.0, 1500.0, 2000.0)));
        plot.line("stories and reuse together", true);
        all.forEach(one -> plot.point(
                String.format(Locale.ROOT, "%,.0f", one.microseconds()), one.articles(), one.microseconds()));
        return plot.svg();
    }

    private static Growth measure(int pages) {
        SimulateStories simulate = new SimulateStories(pages);
        Random random = new Random(pages);
        List<Article> articles = new ArrayList<>();
        Descent largest = simulate.story(Math.max(4, pages / 50), 1, REGIME);
        articles.addAll(largest.articles());
        while (articles.size() < pages) {
            int size = 1 + (int) (-6 * Math.log(1 - random.nextDouble()));
            articles.addAll(simulate.story(size, 1 + random.nextInt(1 + size / 4), REGIME)
                    .articles());
        }
        double start = seconds();
        List<Story> stories = new GroupStories().group(articles).stories();
        double grouped = seconds();
        List<SharedPassage> passages = new FindReuse().find(articles, List.of()).passages();
        double found = seconds();
        Set<String> linked = new HashSet<>();
        passages.forEach(passage -> {
            linked.add(passage.a());
            linked.add(passage.b());
        });
        long held = largest.articles().stream()
                .filter(article -> linked.contains(article.id()))
                .count();
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        String line = String.format(
                Locale.ROOT,
                "%d  %.1f  %.1f  %.3f  %d  %d/%d in reuse, %d in one story  %d  %d",
                articles.size(),
                grouped - start,
                found - grouped,
                1000 * (found - start) / articles.size(),
                stories.size(),
                held,
                largest.articles().size(),
                stories.get(0).articles().size(),
                passages.size(),
                heap >> 20);
        return new Growth(articles.size(), grouped - start, found - grouped, line);
    }

    private static double seconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
