package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Kind;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.text.Fold;
import org.hearsay.text.StableId;

/** The values that a story gives to one question, each with its claims, as they come. */
final class Answers {
    private final Map<String, List<Claim>> claims = new LinkedHashMap<>();

    void add(String value, Claim claim) {
        claims.computeIfAbsent(value, none -> new ArrayList<>()).add(claim);
    }

    int size() {
        return claims.size();
    }

    /** How many of the values more than one article gives. */
    long agreed() {
        return claims.values().stream()
                .filter(all -> all.stream().map(Claim::article).distinct().count() > 1)
                .count();
    }

    /** True if every value only lengthens the shortest, whatever its capitals: "president", "President of Velm". */
    boolean isOneWithin() {
        List<String> folded = claims.keySet().stream().map(Fold::plain).toList();
        String shortest =
                folded.stream().min(Comparator.comparing(String::length)).orElse("");
        return folded.stream().allMatch(value -> value.startsWith(shortest));
    }

    /** What one source alone says is no agreement. */
    Relation agreement() {
        Set<String> articles = new HashSet<>();
        claims.values().forEach(all -> all.forEach(claim -> articles.add(claim.article())));
        return articles.size() > 1 ? Relation.AGREEMENT : Relation.SINGLE;
    }

    /** The answers as a conflict: values with most pages first, then the earliest, then by text. */
    Conflict conflict(String story, Kind kind, Relation relation, String question, double confidence) {
        List<ClaimedValue> values = new ArrayList<>();
        claims.forEach((value, all) -> values.add(new ClaimedValue(value, all)));
        List<String> order = new ArrayList<>(claims.keySet());
        values.sort(Comparator.comparing((ClaimedValue value) -> -pages(value))
                .thenComparing(value -> order.indexOf(value.value()))
                .thenComparing(ClaimedValue::value));
        List<String> parts = new ArrayList<>(List.of(story, kind.name(), question));
        values.forEach(value -> parts.add(value.value()));
        return new Conflict(
                StableId.of(parts.toArray(String[]::new)), story, kind, relation, question, values, confidence);
    }

    private static long pages(ClaimedValue value) {
        return value.claims().stream().map(Claim::article).distinct().count();
    }
}
