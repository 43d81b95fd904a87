package org.hearsay.app.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.model.Dossier;
import org.hearsay.model.Story;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.pipeline.Steps;

/** Puts stories together and works on them, a few at a time, so that no more are held than are worked on. */
public final class StoryByStory {
    /** Articles of the stories that are worked on at a time; a story of more is worked on alone. */
    private static final int CHUNK = 400;

    private final Steps steps;
    private final StoryPieces pieces;
    private final FactsOfArticles facts;
    private final Threads threads;

    /** Reads what the page of an article gave alone, by the article's id. */
    public interface FactsOfArticles {
        PageFacts of(String article) throws IOException;
    }

    /** Takes what came of one story after another. */
    public interface Taker<T> {
        void take(T result) throws IOException;
    }

    public StoryByStory(Steps steps, StoryPieces pieces, FactsOfArticles facts, Threads threads) {
        this.steps = steps;
        this.pieces = pieces;
        this.facts = facts;
        this.threads = threads;
    }

    /**
     * Works on all stories.
     *
     * @param work called on any thread
     * @param taker called on this thread, in the stories' order
     */
    public <T> void each(List<Story> stories, Function<Dossier, T> work, Taker<T> taker) throws IOException {
        List<Story> chunk = new ArrayList<>();
        int articles = 0;
        for (Story story : stories) {
            chunk.add(story);
            articles += story.articles().size();
            if (articles >= CHUNK) {
                chunk(chunk, work, taker);
                chunk.clear();
                articles = 0;
            }
        }
        chunk(chunk, work, taker);
    }

    private <T> void chunk(List<Story> stories, Function<Dossier, T> work, Taker<T> taker) throws IOException {
        Map<String, PageFacts> known = new HashMap<>();
        for (Story story : stories) {
            for (String article : story.articles()) {
                known.put(article, facts.of(article));
            }
        }
        for (T result : threads.map(stories, story -> work.apply(pieces.dossier(story, known, steps)))) {
            taker.take(result);
        }
    }
}
