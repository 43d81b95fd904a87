package org.hearsay.bench.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hearsay.bench.stemma.Descent;
import org.hearsay.bench.stemma.Regime;
import org.hearsay.bench.stemma.SimulateStories;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.hearsay.text.StableId;

/**
 * A pile of simulated stories of which all is known: one with very many copies, many small ones, every third with one
 * article in translation.
 */
final class SimulatedNews {
    private static final Regime REGIME = new Regime("travel", Regime.Stamp.MINUTE, 0.3, 0.7, 0.2);
    private static final double MEAN_SIZE = 6;

    final List<Article> articles = new ArrayList<>();
    /** The story of each article, by id. */
    final Map<String, Integer> storyOf = new HashMap<>();
    /** Pairs of a copy and the article that it was copied from, both in the pile; not of the largest story. */
    final List<List<String>> copies = new ArrayList<>();
    /** Translations, with the article that each renders. */
    final Map<String, String> translations = new HashMap<>();
    /** Ids of the largest story's articles. */
    final Set<String> largest = new HashSet<>();

    /**
     * @param stories small ones
     * @param most articles of the largest one, all of one origin
     */
    SimulatedNews(int stories, int most, long seed) {
        SimulateStories simulate = new SimulateStories(seed);
        Random random = new Random(seed);
        Descent wire = simulate.story(most, 1, REGIME);
        wire.articles().forEach(article -> {
            add(article, 0);
            largest.add(article.id());
        });
        for (int story = 1; story <= stories; story++) {
            int size = 1 + (int) (-MEAN_SIZE * Math.log(1 - random.nextDouble()));
            Descent descent = simulate.story(size, 1 + random.nextInt(1 + size / 4), REGIME);
            for (int i = 0; i < descent.articles().size(); i++) {
                add(descent.articles().get(i), story);
                int parent = descent.parents().get(i);
                if (parent >= 0) {
                    copies.add(List.of(
                            descent.articles().get(parent).id(),
                            descent.articles().get(i).id()));
                }
            }
            if (story % 3 == 0) {
                translate(descent.articles().get(0), story, simulate);
            }
        }
    }

    private void translate(Article original, int story, SimulateStories simulate) {
        String text = simulate.translated(original.text());
        Moment published = original.published();
        Article article = new Article(
                StableId.of("translated", original.id()),
                original.path() + ".translated",
                null,
                "Foreign Desk",
                simulate.translated(original.title()),
                null,
                List.of(),
                published == null ? null : Moment.of(published.day().plusDays(1)),
                null,
                "de",
                null,
                List.of(),
                text,
                List.of(),
                1);
        translations.put(article.id(), original.id());
        add(article, story);
    }

    private void add(Article article, int story) {
        articles.add(article);
        storyOf.put(article.id(), story);
    }
}
