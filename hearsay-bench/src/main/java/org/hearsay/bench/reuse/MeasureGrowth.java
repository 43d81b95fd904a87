package org.hearsay.bench.reuse;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
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
 * and of the stemma of one story. Arguments: numbers of pages.
 */
public final class MeasureGrowth {
    private static final Regime REGIME = new Regime("growth", Regime.Stamp.MINUTE, 0.3, 0.7, 0.15);
    private static final int STORY = 1000;

    private MeasureGrowth() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("pages  stories s  reuse s  ms a page  stories found  largest found of  passages");
        for (String pages : arguments) {
            out.println(row(Integer.parseInt(pages)));
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

    private static String row(int pages) {
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
        return String.format(
                Locale.ROOT,
                "%d  %.1f  %.1f  %.3f  %d  %d/%d in reuse, %d in one story  %d",
                articles.size(),
                grouped - start,
                found - grouped,
                1000 * (found - start) / articles.size(),
                stories.size(),
                held,
                largest.articles().size(),
                stories.get(0).articles().size(),
                passages.size());
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
