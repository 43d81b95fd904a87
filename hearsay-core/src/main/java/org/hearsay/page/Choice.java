package org.hearsay.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the candidates of one field: sources that say the same are added up, each source counted once for a value, and
 * the heaviest value wins; at equal weight the one that was proposed first.
 */
final class Choice<T> {
    private final List<Candidate<T>> candidates = new ArrayList<>();
    private final Function<T, String> key;
    private final ToIntFunction<T> precision;

    Choice(Function<T, String> key) {
        this(key, value -> 0);
    }

    /** Of values with one key the most precise stands for all. */
    Choice(Function<T, String> key, ToIntFunction<T> precision) {
        this.key = key;
        this.precision = precision;
    }

    void propose(@Nullable T value, String source, double weight) {
        if (value != null && !key.apply(value).isEmpty()) {
            candidates.add(new Candidate<>(value, source, weight));
        }
    }

    /** A choice among the same candidates, to which more can be added. */
    Choice<T> copy() {
        Choice<T> copy = new Choice<>(key, precision);
        copy.candidates.addAll(candidates);
        return copy;
    }

    List<Candidate<T>> candidates() {
        return candidates;
    }

    /** The distinct values in the order in which they were first proposed, each with all that state it, precise ones first. */
    List<Proposal<T>> proposals() {
        Map<String, List<Candidate<T>>> byKey = new LinkedHashMap<>();
        for (Candidate<T> candidate : candidates) {
            byKey.computeIfAbsent(key.apply(candidate.value()), none -> new ArrayList<>())
                    .add(candidate);
        }
        List<Proposal<T>> proposals = new ArrayList<>();
        byKey.forEach((value, stated) -> proposals.add(new Proposal<>(value, preciseFirst(stated))));
        return proposals;
    }

    /** The winner with the weight of all that agree with it, or null if nothing was proposed. */
    @Nullable
    Candidate<T> best() {
        Candidate<T> best = null;
        for (Proposal<T> proposal : proposals()) {
            double weight = proposal.weight();
            if (best == null || weight > best.weight()) {
                best = new Candidate<>(
                        proposal.value(), proposal.candidates().get(0).source(), weight);
            }
        }
        return best;
    }

    private List<Candidate<T>> preciseFirst(List<Candidate<T>> agreeing) {
        return agreeing.stream()
                .sorted(Comparator.comparingInt(candidate -> -precision.applyAsInt(candidate.value())))
                .toList();
    }
}
