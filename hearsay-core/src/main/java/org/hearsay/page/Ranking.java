package org.hearsay.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Trees;
import org.jspecify.annotations.Nullable;

/** The proposals for a field, each with the learned chance that it is the one meant. */
final class Ranking<T> {
    private final List<Place<T>> places = new ArrayList<>();

    /**
     * A proposal and its chance.
     *
     * @param features what the trees saw of it
     * @param chance from 0 to 1
     */
    record Place<T>(Proposal<T> proposal, float[] features, double chance) {}

    Ranking(List<Proposal<T>> proposals, float[][] features, Trees trees) {
        this(proposals, features, trees.chances(features));
    }

    Ranking(List<Proposal<T>> proposals, float[][] features, double[] chances) {
        for (int i = 0; i < chances.length; i++) {
            places.add(new Place<>(proposals.get(i), features[i], chances[i]));
        }
    }

    List<Place<T>> places() {
        return places;
    }

    /** The likeliest proposal, the earliest of equals; null if none reaches the least chance. */
    @Nullable
    Place<T> first(double least) {
        Place<T> best = null;
        for (Place<T> place : places) {
            if (place.chance() >= least && (best == null || place.chance() > best.chance())) {
                best = place;
            }
        }
        return best;
    }

    /** Numbers for the names of sources, in order. */
    static Map<String, Integer> numbered(List<String> sources) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        sources.forEach(source -> numbers.put(source, numbers.size()));
        return numbers;
    }
}
