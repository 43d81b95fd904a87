package org.hearsay.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.story.GroupStories;

/** Scores the story step on invented dossiers (the arguments): each as a pile of its own, and all as one pile. */
public final class ScoreDossiers {
    private ScoreDossiers() {}

    public static void main(String[] arguments) throws IOException {
        List<LabelledArticle> all = new ArrayList<>();
        List<StoryScore> scores = new ArrayList<>();
        for (Path folder : Arrays.stream(arguments).map(Path::of).toList()) {
            List<LabelledArticle> known = DossierArticles.read(List.of(folder), 0);
            scores.add(score(known));
            all.addAll(known);
        }
        System.out.println("one by one: " + mean(scores));
        System.out.println("one pile: " + score(all));
    }

    private static StoryScore score(List<LabelledArticle> known) {
        List<Article> articles = known.stream().map(LabelledArticle::article).toList();
        return StoryScore.of(known, new GroupStories().group(articles).stories());
    }

    private static StoryScore mean(List<StoryScore> scores) {
        return new StoryScore(
                scores.stream().mapToInt(StoryScore::articles).sum(),
                scores.stream().mapToDouble(StoryScore::precision).average().orElse(0),
                scores.stream().mapToDouble(StoryScore::recall).average().orElse(0),
                scores.stream().mapToDouble(StoryScore::pairPrecision).average().orElse(0),
                scores.stream().mapToDouble(StoryScore::pairRecall).average().orElse(0));
    }
}
