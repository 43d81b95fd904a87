package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;

/** Sorts what the steps found across pages into one dossier a story; linear in what was found. */
public final class Dossiers {
    private static final Comparator<Attribution> IN_PAGE_ORDER = Comparator.<Attribution>comparingInt(
                    Attribution::place)
            .thenComparing(Attribution::extent)
            .thenComparing(Attribution::id);

    private Dossiers() {}

    /**
     * The dossiers in the stories' order.
     *
     * @param dates time expressions by article id
     */
    public static List<Dossier> of(
            List<Story> stories,
            List<Article> articles,
            Map<String, List<DatedSpan>> dates,
            List<Attribution> attributions,
            List<Speaker> speakers,
            List<SharedPassage> passages,
            List<Statement> statements,
            List<Apparatus> apparatuses) {
        Map<String, Integer> storyOf = new HashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            for (String article : stories.get(i).articles()) {
                storyOf.put(article, i);
            }
        }
        Map<String, Article> articleOf = new HashMap<>();
        articles.forEach(article -> articleOf.put(article.id(), article));
        Map<String, Speaker> speakerOf = new HashMap<>();
        speakers.forEach(speaker -> speakerOf.put(speaker.id(), speaker));
        Map<String, Attribution> attributionOf = new HashMap<>();
        Map<String, List<Attribution>> said = new HashMap<>();
        for (Attribution attribution : attributions) {
            attributionOf.put(attribution.id(), attribution);
            said.computeIfAbsent(attribution.article(), id -> new ArrayList<>()).add(attribution);
        }
        List<List<SharedPassage>> shared = split(stories.size(), passages, passage -> {
            Integer a = storyOf.get(passage.a());
            return Objects.equals(a, storyOf.get(passage.b())) ? a : null;
        });
        List<List<Statement>> stated = split(
                stories.size(),
                statements,
                statement -> storyOf.get(
                        attributionOf.get(statement.witnesses().get(0)).article()));
        Map<String, Integer> statementStory = new HashMap<>();
        for (int i = 0; i < stated.size(); i++) {
            for (Statement statement : stated.get(i)) {
                statementStory.put(statement.id(), i);
            }
        }
        List<List<Apparatus>> collated =
                split(stories.size(), apparatuses, apparatus -> statementStory.get(apparatus.statement()));

        List<Dossier> dossiers = new ArrayList<>(stories.size());
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            List<Attribution> own = story.articles().stream()
                    .flatMap(id -> said.getOrDefault(id, List.of()).stream().sorted(IN_PAGE_ORDER))
                    .toList();
            dossiers.add(new Dossier(
                    story,
                    story.articles().stream().map(articleOf::get).toList(),
                    story.articles().stream()
                            .map(id -> dates.getOrDefault(id, List.of()))
                            .toList(),
                    own,
                    own.stream()
                            .map(Attribution::speaker)
                            .filter(Objects::nonNull)
                            .distinct()
                            .sorted()
                            .map(speakerOf::get)
                            .filter(Objects::nonNull)
                            .toList(),
                    shared.get(i),
                    stated.get(i),
                    collated.get(i)));
        }
        return dossiers;
    }

    private interface StoryOf<T> {
        @org.jspecify.annotations.Nullable
        Integer index(T item);
    }

    private static <T> List<List<T>> split(int stories, List<T> items, StoryOf<T> storyOf) {
        List<List<T>> parts = new ArrayList<>(stories);
        for (int i = 0; i < stories; i++) {
            parts.add(new ArrayList<>());
        }
        for (T item : items) {
            Integer index = storyOf.index(item);
            if (index != null) {
                parts.get(index).add(item);
            }
        }
        return parts;
    }
}
