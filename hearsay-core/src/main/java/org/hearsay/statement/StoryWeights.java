package org.hearsay.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a shared term tells: rare in the news at large, and not one of the story's own words. A story of few
 * statements leans on the news at large.
 */
final class StoryWeights {
    private static final double BACKGROUND = 10;

    private final Vocabulary vocabulary;
    private final Map<String, Map<String, Integer>> found = new HashMap<>();
    private final Map<String, Integer> contents = new HashMap<>();

    StoryWeights(List<Rendering> renderings, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Set<String> seen = new HashSet<>();
        for (Rendering rendering : renderings) {
            if (seen.add(rendering.story() + '\n' + rendering.content().key())) {
                contents.merge(rendering.story(), 1, Integer::sum);
                Map<String, Integer> forms = found.computeIfAbsent(rendering.story(), story -> new HashMap<>());
                rendering.forms().forEach(form -> forms.merge(form, 1, Integer::sum));
            }
        }
    }

    /** The weight of a form in a story for a pair of renderings, {@code own} of which hold it themselves. */
    double of(String story, String form, int own) {
        int others = Math.max(0, contents.getOrDefault(story, 0) - 2);
        int with = Math.max(0, found.getOrDefault(story, Map.of()).getOrDefault(form, 0) - own);
        double share = (with + BACKGROUND * vocabulary.share(form)) / (others + BACKGROUND);
        return Math.max(0.05, -Math.log(Math.min(1, share)));
    }
}
