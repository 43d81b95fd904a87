package org.hearsay.bench.story;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Story;
import org.hearsay.story.GroupStories;

/** Scores the story step on invented reports in six languages: B-cubed and pair F1. Argument: "aside" or "learned". */
public final class ScoreReports {
    private ScoreReports() {}

    public static void main(String[] arguments) {
        List<LabelledArticle> known = arguments[0].equals("aside") ? EventReports.aside() : EventReports.learned();
        List<Article> articles = known.stream().map(LabelledArticle::article).toList();
        List<Story> stories = new GroupStories().group(articles).stories();
        System.out.println(arguments[0] + ": " + StoryScore.of(known, stories) + " stories " + stories.size());
    }
}
