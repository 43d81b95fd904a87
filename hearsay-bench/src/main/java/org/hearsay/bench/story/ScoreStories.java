package org.hearsay.bench.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        List<Story> stories = new GroupStories().group(articles).stories();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(StoryScore.of(known, stories) + " stories " + stories.size());
        if (arguments.length > 3) {
            for (Story story : stories) {
                Map<String, Integer> gold = new TreeMap<>();
                for (LabelledArticle article : known) {
                    if (story.articles().contains(article.article().id())) {
                        gold.merge(article.story(), 1, Integer::sum);
                    }
                }
                out.println(gold + " " + story.title());
            }
        }
    }
}
