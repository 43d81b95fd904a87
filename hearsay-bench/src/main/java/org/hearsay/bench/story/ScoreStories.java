package org.hearsay.bench.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Story;
import org.hearsay.story.GroupStories;

/** Scores the story step on ECB+: B-cubed and pair F1. Arguments: the gzipped file, first and last topic. */
public final class ScoreStories {
    private ScoreStories() {}

    public static void main(String[] arguments) throws IOException {
        int first = Integer.parseInt(arguments[1]);
        int last = Integer.parseInt(arguments[2]);
        List<LabelledArticle> known = LabelledArticle.read(Path.of(arguments[0])).stream()
                .filter(article -> article.topic() >= first && article.topic() <= last)
                .toList();
        List<Article> articles = known.stream().map(LabelledArticle::article).toList();
        Map<String, String> found = new HashMap<>();
        List<Story> stories = new GroupStories().group(articles);
        for (Story story : stories) {
            story.articles().forEach(article -> found.put(article, story.id()));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(score(known, found) + " stories " + stories.size());
        if (arguments.length > 3) {
            for (Story story : stories) {
                Map<String, Integer> gold = new java.util.TreeMap<>();
                for (LabelledArticle article : known) {
                    if (story.articles().contains(article.article().id())) {
                        gold.merge(article.story(), 1, Integer::sum);
                    }
                }
                out.println(gold + " " + story.title());
            }
        }
    }

    private static String score(List<LabelledArticle> known, Map<String, String> found) {
        double precision = 0;
        double recall = 0;
        long right = 0;
        long claimed = 0;
        long true_ = 0;
        for (LabelledArticle a : known) {
            int both = 0;
            int same = 0;
            int gold = 0;
            for (LabelledArticle b : known) {
                boolean isGold = a.story().equals(b.story());
                boolean isFound =
                        found.get(a.article().id()).equals(found.get(b.article().id()));
                both += isGold && isFound ? 1 : 0;
                same += isFound ? 1 : 0;
                gold += isGold ? 1 : 0;
            }
            precision += both / (double) same / known.size();
            recall += both / (double) gold / known.size();
            right += both - 1;
            claimed += same - 1;
            true_ += gold - 1;
        }
        double pairPrecision = right / Math.max(1.0, claimed);
        double pairRecall = right / Math.max(1.0, true_);
        return String.format(
                Locale.ROOT,
                "articles %d B3 P %.3f R %.3f F1 %.3f pairs P %.3f R %.3f F1 %.3f",
                known.size(),
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                pairPrecision,
                pairRecall,
                2 * pairPrecision * pairRecall / (pairPrecision + pairRecall));
    }
}
