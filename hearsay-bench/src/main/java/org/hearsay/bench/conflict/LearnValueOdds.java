package org.hearsay.bench.conflict;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.bench.conflict.FactPairs.Pair;
import org.hearsay.conflict.FindConflicts;
import org.hearsay.model.Conflict.Relation;

/** Learns what two values say for one fact: alike ones by how often they are so by chance, others by how far apart they are. */
final class LearnValueOdds {
    /** How values may stand to each other; alike or one within the other comes first. */
    private static final Map<String, List<String>> APART = Map.of(
            "values: ", List.of("one", "a tenth", "a third", "double", "far"),
            "small values: ", List.of("one", "a tenth", "a third", "double", "far"),
            "days: ", List.of("one", "next", "few", "a slip", "far", "unlike"),
            "months: ", List.of("one", "next", "few", "far"),
            "years: ", List.of("one", "next", "few", "far"));

    private final Map<String, Double> weights = new TreeMap<>();

    LearnValueOdds(List<Pair> pairs) {
        Map<String, Integer> conflicts = new TreeMap<>();
        JudgedValues.load().stream()
                .filter(values -> JudgedValues.topic(values.event()) % 2 == 1)
                .filter(values -> values.relation() == Relation.CONFLICT)
                .filter(values -> !values.value().contains(":"))
                .forEach(values ->
                        conflicts.merge(FindConflicts.apart(values.value(), values.other()), 1, Integer::sum));
        Map<String, Integer> others = new TreeMap<>();
        pairs.stream()
                .filter(pair -> pair.never()
                        && !pair.example().one().equals(pair.example().other()))
                .forEach(pair -> others.merge(pair.example().apart(), 1, Integer::sum));
        APART.forEach((values, ways) -> {
            double all = 0;
            double chance = 0;
            for (String way : ways) {
                all += conflicts.getOrDefault(values + way, 0) + (way.equals("one") ? 0 : 1);
                chance += others.getOrDefault(values + way, 0) + 1;
            }
            for (String way : ways) {
                double told = way.equals("one")
                        ? HiddenFacts.AGREE
                        : (1 - HiddenFacts.AGREE) * (conflicts.getOrDefault(values + way, 0) + 1) / all;
                weights.put(values + way, Math.log(told / ((others.getOrDefault(values + way, 0) + 1) / chance)));
            }
        });
    }

    Map<String, Double> weights() {
        return weights;
    }
}
