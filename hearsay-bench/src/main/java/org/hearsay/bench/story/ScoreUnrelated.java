package org.hearsay.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.Story;
import org.hearsay.story.GroupStories;

/**
 * Counts the stories that join articles in two languages of which two appeared more than a month apart, among pages of which hardly any
 * two tell of one event. Argument: the shared data; "print" for the titles.
 */
public final class ScoreUnrelated {
    private ScoreUnrelated() {}

    public static void main(String[] arguments) throws IOException {
        Path shared = Path.of(arguments[0]);
        List<Article> pages = UnrelatedPages.read(folders(shared), true).stream()
                .map(LabelledArticle::article)
                .toList();
        Map<String, Article> byId = new HashMap<>();
        pages.forEach(page -> byId.put(page.id(), page));
        int several = 0;
        int wrong = 0;
        for (Story story : new GroupStories().group(pages).stories()) {
            List<Article> articles = story.articles().stream().map(byId::get).toList();
            boolean joins = articles.stream().map(Article::language).distinct().count() > 1;
            several += joins ? 1 : 0;
            wrong += joins && hasUnrelated(articles) ? 1 : 0;
            if (joins && arguments.length > 1) {
                articles.forEach(article -> System.out.println(article.language() + " " + article.title()));
                System.out.println();
            }
        }
        System.out.println(
                pages.size() + " pages kept aside: " + several + " stories in several languages, " + wrong + " wrong");
    }

    /** Where the pages lie in the shared data. */
    public static List<Path> folders(Path shared) {
        return Stream.of("pages/html", "published/html", "outlets/html")
                .map(shared::resolve)
                .toList();
    }

    private static boolean hasUnrelated(List<Article> articles) {
        return articles.stream()
                .anyMatch(one -> articles.stream().anyMatch(other -> UnrelatedPages.areUnrelated(one, other)));
    }
}
