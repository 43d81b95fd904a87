package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * Attributions that may render statements of one another, and none of any other part: a statement's witnesses share its
 * speaker or its story, so what no chain of speakers and stories joins can be grouped apart, in less memory.
 *
 * @param articles that hold them
 * @param attributions in the order given
 * @param speakers theirs
 * @param stories of the articles
 */
public record StatementPart(
        List<Article> articles, List<Attribution> attributions, List<Speaker> speakers, List<Story> stories) {
    /** Attributions that a part holds before another one is begun. */
    private static final int FULL = 4000;

    public StatementPart {
        articles = List.copyOf(articles);
        attributions = List.copyOf(attributions);
        speakers = List.copyOf(speakers);
        stories = List.copyOf(stories);
    }

    /** All attributions, each in one part; linear in what is given. */
    public static List<StatementPart> of(
            List<Article> articles, List<Attribution> attributions, List<Speaker> speakers, List<Story> stories) {
        return of(articles, attributions, speakers, stories, FULL);
    }

    /** @param full attributions that a part holds before another one is begun, at least one */
    public static List<StatementPart> of(
            List<Article> articles,
            List<Attribution> attributions,
            List<Speaker> speakers,
            List<Story> stories,
            int full) {
        Map<String, Article> articleOf = new HashMap<>();
        articles.forEach(article -> articleOf.put(article.id(), article));
        Map<String, Speaker> speakerOf = new HashMap<>();
        speakers.forEach(speaker -> speakerOf.put(speaker.id(), speaker));
        Map<String, Story> storyOf = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(article -> storyOf.put(article, story)));
        Chains chains = new Chains();
        for (Attribution one : attributions) {
            if (one.speaker() != null) {
                chains.join(story(one, storyOf), "speaker " + one.speaker());
            }
        }
        Map<String, List<Attribution>> chained = new LinkedHashMap<>();
        attributions.forEach(one -> chained.computeIfAbsent(chains.top(story(one, storyOf)), none -> new ArrayList<>())
                .add(one));
        List<StatementPart> parts = new ArrayList<>();
        List<Attribution> open = new ArrayList<>();
        for (List<Attribution> chain : chained.values()) {
            open.addAll(chain);
            if (open.size() >= full) {
                parts.add(part(open, articleOf, speakerOf, storyOf));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            parts.add(part(open, articleOf, speakerOf, storyOf));
        }
        return parts;
    }

    private static String story(Attribution one, Map<String, Story> storyOf) {
        Story story = storyOf.get(one.article());
        return story == null ? "article " + one.article() : "story " + story.id();
    }

    private static StatementPart part(
            List<Attribution> attributions,
            Map<String, Article> articleOf,
            Map<String, Speaker> speakerOf,
            Map<String, Story> storyOf) {
        return new StatementPart(
                distinct(attributions, one -> articleOf.get(one.article())),
                attributions,
                distinct(attributions, one -> speakerOf.get(one.speaker())),
                distinct(attributions, one -> storyOf.get(one.article())));
    }

    private interface Of<T> {
        @Nullable
        T attribution(Attribution one);
    }

    private static <T> List<T> distinct(List<Attribution> attributions, Of<T> of) {
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return attributions.stream()
                .map(of::attribution)
                .filter(Objects::nonNull)
                .filter(seen::add)
                .toList();
    }

    /** Names that are joined by chains. */
    private static final class Chains {
        private final Map<String, String> next = new HashMap<>();

        String top(String name) {
            String top = name;
            while (next.containsKey(top)) {
                top = next.get(top);
            }
            String at = name;
            while (!at.equals(top)) {
                at = next.put(at, top);
            }
            return top;
        }

        void join(String a, String b) {
            String x = top(a);
            String y = top(b);
            if (!x.equals(y)) {
                next.put(y, x);
            }
        }
    }
}
