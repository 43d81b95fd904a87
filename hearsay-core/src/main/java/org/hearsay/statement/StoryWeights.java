package org.hearsay.statement;

import java.util.Map;

/**
 * How much a shared term tells: rare in the news at large, and not one of the story's own words. A story of few
 * statements leans on the news at large.
 */
final class StoryWeights {
    private static final double BACKGROUND = 10;

    private final Vocabulary vocabulary;
    private final Map<String, StoryTerms> stories;

    /** @param stories the terms of each story that is asked for */
    StoryWeights(Map<String, StoryTerms> stories, Vocabulary vocabulary) {
        this.stories = stories;
        this.vocabulary = vocabulary;
    }

    /** The weight of a form in a story for a pair of renderings, {@code own} of which hold it themselves, one or two. */
    double of(String story, String form, int own) {
        StoryTerms terms = stories.getOrDefault(story, StoryTerms.NONE);
        int others = Math.max(0, terms.contents() - 2);
        int with = Math.max(0, terms.found().getOrDefault(form, 0) - own);
        double share = (with + BACKGROUND * vocabulary.share(form)) / (others + BACKGROUND);
        return Math.max(0.05, -StrictMath.log(Math.min(1, share)));
    }
}
