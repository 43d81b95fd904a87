package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All that one story tells, ready to be compared pair by pair, as {@link GroupStatements} compares it. */
final class Scene {
    private final Map<Long, Rendering> renderings = new HashMap<>();
    private final ComparePairs compare;
    private final WordRelations relations;
    private final long[] pairs;

    /**
     * @param articles of the story
     * @param isNamed whether a speaker of this id is known by name
     */
    Scene(
            String story,
            Collection<SaidInArticle> articles,
            Predicate<String> isNamed,
            Vocabulary vocabulary,
            @Nullable Nearness nearness) {
        ReadContent reader = new ReadContent(vocabulary);
        ReadRenderings read = new ReadRenderings(reader, new Cues(vocabulary));
        List<Rendering> all = FindCopies.of(story, articles, isNamed, reader).stream()
                .flatMap(List::stream)
                .map(read::of)
                .toList();
        StoryTerms terms = StoryTerms.of(all.stream().map(Rendering::content).toList());
        StoryWeights weights = new StoryWeights(Map.of(story, terms), vocabulary);
        all.forEach(one -> renderings.put(one.number(), one));
        relations = new WordRelations(vocabulary);
        compare =
                new ComparePairs(read, weights, relations, new PairWeights(), PairWeights.acrossLanguages(), nearness);
        pairs = new Candidates(weights, vocabulary).within(all);
    }

    Collection<Rendering> renderings() {
        return renderings.values();
    }

    /** Pairs that the words, the speaker and the day leave open. */
    List<Rendering[]> open() {
        List<Rendering[]> open = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Rendering a = renderings.get(pairs[i]);
            Rendering b = renderings.get(pairs[i + 1]);
            if (Veto.bySetting(a, b) == null && !Veto.byFigures(a, b)) {
                open.add(new Rendering[] {a, b});
            }
        }
        return open;
    }

    /** Whether the words, and who is told to say them, leave it open that one speaker said both. */
    boolean mayBeOne(Rendering a, Rendering b) {
        return Veto.byWords(a, b, relations) == null && !Veto.isUntold(a, b);
    }

    double[] evidence(Rendering a, Rendering b) {
        return compare.evidence(a, b);
    }
}
