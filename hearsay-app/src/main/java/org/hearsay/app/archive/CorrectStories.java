package org.hearsay.app.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.KnownDescent;
import org.hearsay.model.Moment;
import org.hearsay.model.Story;
import org.hearsay.text.StableId;

/** Brings articles of which one is known to come from the other into one story, and tells each story what is known of it. */
final class CorrectStories {
    private static final Comparator<Story> LARGEST_FIRST =
            Comparator.comparing((Story story) -> -story.articles().size()).thenComparing(Story::id);

    private final Map<String, Story> storyOf = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final List<KnownDescent> descents = new ArrayList<>();

    CorrectStories(List<Story> grouped, List<Article> articles) {
        grouped.forEach(story -> story.articles().forEach(article -> storyOf.put(article, story)));
        articles.forEach(article -> this.articles.put(article.id(), article));
    }

    void add(KnownDescent descent) {
        descents.add(descent);
        Story story = storyOf.get(descent.article());
        Story other = storyOf.get(descent.source());
        if (story != null && other != null && !story.equals(other)) {
            Story joined = joined(story, other);
            joined.articles().forEach(article -> storyOf.put(article, joined));
        }
    }

    /** Most articles first, then by id. */
    List<Story> stories() {
        return storyOf.values().stream().distinct().sorted(LARGEST_FIRST).toList();
    }

    /** What is known of each story's articles, by story id. */
    Map<String, List<KnownDescent>> known() {
        Map<String, List<KnownDescent>> known = new HashMap<>();
        for (KnownDescent descent : descents) {
            Story story = storyOf.get(descent.article());
            if (story != null) {
                known.computeIfAbsent(story.id(), none -> new ArrayList<>()).add(descent);
            }
        }
        return known;
    }

    /** Under the headline of the larger one; of two of one size, that of the lesser id. */
    private Story joined(Story a, Story b) {
        List<String> all = new ArrayList<>(a.articles());
        all.addAll(b.articles());
        all.sort(Comparator.comparing(
                        (String id) -> articles.get(id).published(),
                        Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
                .thenComparing(Comparator.naturalOrder()));
        String title = LARGEST_FIRST.compare(a, b) < 0 ? a.title() : b.title();
        String id = StableId.of("story", all.get(0));
        return new Story(id, title, all, Math.min(a.confidence(), b.confidence()));
    }
}
