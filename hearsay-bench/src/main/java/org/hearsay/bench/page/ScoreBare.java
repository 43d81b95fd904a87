package org.hearsay.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;

/**
 * Scores how much is kept of files that hold the text of an article and nothing else: all of it should be.
 *
 * <p>{@code ScoreBare FOLDER}: reads the .txt files of the folder as dumps; prints how many of them are rejected, and the share of all
 * their words that is kept as text or headline.
 */
public final class ScoreBare {
    private ScoreBare() {}

    public static void main(String[] arguments) throws IOException {
        CleanPage step = new CleanPage();
        int rejected = 0;
        int words = 0;
        int kept = 0;
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            List<String> own = Labels.words(Files.readString(file));
            words += own.size();
            if (step.clean(PageFiles.read(file, Page.Form.DUMP)) instanceof Article article) {
                kept += common(own, Labels.words(article.title() + "\n" + article.text()));
            } else {
                rejected++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d texts, %d rejected, %.4f of %d words kept%n",
                files.size(),
                rejected,
                kept / (double) Math.max(1, words),
                words);
    }

    private static int common(List<String> some, List<String> others) {
        Map<String, Integer> counts = new HashMap<>();
        others.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : some) {
            int left = counts.merge(word, -1, Integer::sum);
            common += left >= 0 ? 1 : 0;
        }
        return common;
    }
}
