package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares two renderings: vetoes, own words, and the statements of the same speaker before and after. */
final class ComparePairs {
    /** Renderings so unlikely to be of one utterance, though their words are alike, must not meet in one statement. */
    private static final double CONTRARY = 0.3;

    private static final double ALIKE = 0.7;

    private record Compared(boolean forbidden, double probability) {}

    private static final Compared FORBIDDEN = new Compared(true, 0);

    private final WeighPair pairs;
    private final WordRelations relations;
    private final PairFeatures features;
    private final Map<Long, Compared> done = new HashMap<>();
    private final PairWeights weights;
    private final Map<String, List<Rendering>> neighbours = new HashMap<>();
    private final Map<String, Integer> placeOf = new HashMap<>();

    ComparePairs(
            List<Rendering> renderings,
            StoryWeights story,
            WordRelations relations,
            PairWeights weights,
            @Nullable Nearness nearness) {
        this.weights = weights;
        this.relations = relations;
        pairs = new WeighPair(story, relations);
        features = new PairFeatures(story, nearness);
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

    /** From 0 to 1; 0 where something forbids it. */
    double probability(Rendering a, Rendering b) {
        return compared(a, b).probability();
    }

    boolean isForbidden(Rendering a, Rendering b) {
        return compared(a, b).forbidden();
    }

    private Compared compared(Rendering a, Rendering b) {
        Rendering one = a.number() < b.number() ? a : b;
        Rendering other = one == a ? b : a;
        long key = (long) one.number() << 32 | other.number();
        return done.computeIfAbsent(key, pair -> compare(one, other));
    }

    private Compared compare(Rendering a, Rendering b) {
        if (isVetoed(a, b)) {
            return FORBIDDEN;
        }
        PairEvidence evidence = pairs.weigh(a, b);
        double probability = weights.probability(features.of(a, b, evidence, chain(a, b)));
        boolean contrary = probability < CONTRARY && evidence.contained() > ALIKE && evidence.speaksAgainst();
        return new Compared(contrary, probability);
    }

    /** Told before anything is weighed: it spares the weighing of most pairs. */
    private boolean isVetoed(Rendering a, Rendering b) {
        return Veto.bySetting(a, b) != null || Veto.byWords(a, b, relations) != null;
    }

    /** The evidence as numbers, whatever forbids the pair. */
    double[] evidence(Rendering a, Rendering b) {
        return features.of(a, b, pairs.weigh(a, b), chain(a, b));
    }

    private double chain(Rendering a, Rendering b) {
        if (a.article().id().equals(b.article().id())) {
            return 0;
        }
        return Math.max(step(a, b, -1), step(a, b, 1));
    }

    /** How well the neighbours on one side match: the weight of words that they share. */
    private double step(Rendering a, Rendering b, int by) {
        Rendering one = neighbour(a, by);
        Rendering other = neighbour(b, by);
        if (one == null || other == null || isVetoed(one, other)) {
            return 0;
        }
        PairEvidence evidence = pairs.weigh(one, other);
        return evidence.contradicted() == 0 ? evidence.agreeing() : 0;
    }

    private @Nullable Rendering neighbour(Rendering rendering, int by) {
        List<Rendering> voice = neighbours.get(voice(rendering));
        int place = placeOf.get(rendering.id()) + by;
        return place < 0 || place >= voice.size() ? null : voice.get(place);
    }
}
