package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares two renderings: vetoes, own words, and the statements of the same speaker before and after. */
final class ComparePairs {
    private final Vocabulary vocabulary;
    private final PairFeatures features;
    private final PairWeights weights = new PairWeights();
    private final Map<String, List<Rendering>> neighbours = new HashMap<>();
    private final Map<String, Integer> placeOf = new HashMap<>();

    ComparePairs(List<Rendering> renderings, StoryWeights story, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        features = new PairFeatures(story);
        for (Rendering rendering : renderings) {
            neighbours
                    .computeIfAbsent(voice(rendering), key -> new ArrayList<>())
                    .add(rendering);
        }
        for (List<Rendering> voice : neighbours.values()) {
            voice.sort(
                    Comparator.comparingInt((Rendering one) -> one.attribution().place())
                            .thenComparingInt(one -> one.attribution().extent().start())
                            .thenComparing(Rendering::id));
            for (int i = 0; i < voice.size(); i++) {
                placeOf.put(voice.get(i).id(), i);
            }
        }
    }

    private static String voice(Rendering rendering) {
        return rendering.article().id() + '\n' + rendering.speaker();
    }

    /** From 0 to 1; 0 where something forbids it; 1 for the same words of one known speaker in one story. */
    double probability(Rendering a, Rendering b) {
        return veto(a, b) == null ? weights.probability(evidence(a, b)) : 0;
    }

    /** What forbids the pair, or null. */
    @Nullable
    String veto(Rendering a, Rendering b) {
        return Veto.between(a, b, vocabulary);
    }

    double[] evidence(Rendering a, Rendering b) {
        return features.of(a, b, chain(a, b));
    }

    private double chain(Rendering a, Rendering b) {
        if (a.article().id().equals(b.article().id())) {
            return 0;
        }
        return Math.max(step(a, b, -1), step(a, b, 1));
    }

    /** How well the neighbours on one side match: their words' containment. */
    private double step(Rendering a, Rendering b, int by) {
        Rendering one = neighbour(a, by);
        Rendering other = neighbour(b, by);
        if (one == null || other == null || veto(one, other) != null) {
            return 0;
        }
        double[] alike = features.of(one, other, 0);
        return alike[PairFeatures.NAMES.indexOf("overlap")];
    }

    private @Nullable Rendering neighbour(Rendering rendering, int by) {
        List<Rendering> voice = neighbours.get(voice(rendering));
        int place = placeOf.get(rendering.id()) + by;
        return place < 0 || place >= voice.size() ? null : voice.get(place);
    }
}
