package org.hearsay.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the candidates of one field: sources that say the same are added up, each source counted once for a value, and
 * the heaviest value wins; at equal weight the one that was proposed first.
 */
final class Choice<T> {
    private final List<Candidate<T>> candidates = new ArrayList<>();
    private final Function<T, String> key;

    Choice(Function<T, String> key) {
        this.key = key;
    }

    void propose(@Nullable T value, String source, double weight) {
        if (value != null && !key.apply(value).isEmpty()) {
            candidates.add(new Candidate<>(value, source, weight));
        }
    }

    /** A choice among the same candidates, to which more can be added. */
    Choice<T> copy() {
        Choice<T> copy = new Choice<>(key);
        copy.candidates.addAll(candidates);
        return copy;
    }

    List<Candidate<T>> candidates() {
        return candidates;
    }

    /** The distinct values, each with all that state it, in the order in which they were first proposed. */
    List<Proposal<T>> proposals() {
        Map<String, List<Candidate<T>>> byKey = new LinkedHashMap<>();
        for (Candidate<T> candidate : candidates) {
            byKey.computeIfAbsent(key.apply(candidate.value()), none -> new ArrayList<>())
                    .add(candidate);
        }
        List<Proposal<T>> proposals = new ArrayList<>();
        byKey.forEach((value, stated) -> proposals.add(new Proposal<>(value, stated)));
        return proposals;
    }

    /** The winner with the weight of all that agree with it, or null if nothing was proposed. */
    @Nullable
    Candidate<T> best() {
        Map<String, Map<String, Double>> bySource = new LinkedHashMap<>();
        for (Candidate<T> candidate : candidates) {
            bySource.computeIfAbsent(key.apply(candidate.value()), none -> new LinkedHashMap<>())
                    .merge(candidate.source(), candidate.weight(), Math::max);
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        bySource.forEach((value, sources) -> weights.put(
                value,
                sources.values().stream().mapToDouble(Double::doubleValue).sum()));
        return candidates.stream()
                .map(c -> new Candidate<>(c.value(), c.source(), weights.getOrDefault(key.apply(c.value()), 0.0)))
                .max(Comparator.comparingDouble(Candidate::weight))
                .flatMap(top -> candidates.stream()
                        .filter(c -> key.apply(c.value()).equals(key.apply(top.value())))
                        .findFirst()
                        .map(first -> new Candidate<>(first.value(), first.source(), top.weight())))
                .orElse(null);
    }
}
