package org.hearsay.bench.attribution;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.FindAttributions;
import org.hearsay.model.Article;
import org.hearsay.text.Words;

/**
 * Prints how many articles of 600 words are read in one second of processor time, in one warm machine on one thread: {@code
 * TimeAttributions FOLDER}.
 */
public final class TimeAttributions {
    private static final int ROUNDS = 4;

    private TimeAttributions() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Article> articles = new ArrayList<>();
        long words = 0;
        for (Path file : PrintAttributions.texts(Path.of(arguments[0]))) {
            Article article = PrintAttributions.article(file);
            articles.add(article);
            words += Words.of(article.text()).stream()
                    .filter(word -> Character.isLetterOrDigit(word.text().charAt(0)))
                    .count();
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        FindAttributions find = new FindAttributions();
        find.find(articles.get(0));
        out.printf(Locale.ROOT, "first article with the weights: %.2f s%n", seconds(threads, before));
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            long found = 0;
            for (Article article : articles) {
                found += find.find(article).size();
            }
            double taken = seconds(threads, start);
            out.printf(
                    Locale.ROOT,
                    "round %d: %d articles, %d words, %d attributions, %.2f s, %.0f articles of 600 words a second%n",
                    round,
                    articles.size(),
                    words,
                    found,
                    taken,
                    words / 600.0 / taken);
        }
    }

    private static double seconds(ThreadMXBean threads, long since) {
        return (threads.getCurrentThreadCpuTime() - since) / 1e9;
    }
}
