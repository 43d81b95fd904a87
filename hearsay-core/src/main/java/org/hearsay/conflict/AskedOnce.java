package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;

/**
 * Asks once what the same articles answer alike in several places: a price that changed on the way is given in the headline and again
 * further down, and is one difference to a reader.
 */
final class AskedOnce {
    /** Signs of a value below which two facts may well have the same two values: 2 and 3 dead, 2 and 3 injured. */
    private static final int SHORTEST = 3;

    private final Map<String, Integer> order = new HashMap<>();

    AskedOnce(List<Scene> scenes) {
        scenes.forEach(scene -> order.put(scene.article().id(), scene.order()));
    }

    /** Of like conflicts the one with most claims, then by id, with the claims of all; the others are left out. */
    List<Conflict> of(List<Conflict> found) {
        Map<String, List<Conflict>> alike = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparing((Conflict one) -> -claims(one)).thenComparing(Conflict::id))
                .forEach(one -> alike.computeIfAbsent(key(one), none -> new ArrayList<>())
                        .add(one));
        List<Conflict> once = new ArrayList<>();
        for (List<Conflict> all : alike.values()) {
            List<Conflict> kept = new ArrayList<>();
            for (Conflict one : all) {
                int same = 0;
                while (same < kept.size() && !sameArticles(kept.get(same), one)) {
                    same++;
                }
                if (same < kept.size()) {
                    kept.set(same, joined(kept.get(same), one));
                } else {
                    kept.add(one);
                }
            }
            once.addAll(kept);
        }
        return once;
    }

    private static int claims(Conflict conflict) {
        return conflict.values().stream()
                .mapToInt(value -> value.claims().size())
                .sum();
    }

    /** Kind and values; what is no conflict, or of values too short to be one difference, stands alone. */
    private static String key(Conflict conflict) {
        Set<String> values =
                conflict.values().stream().map(ClaimedValue::value).collect(Collectors.toCollection(TreeSet::new));
        boolean alone = conflict.relation() != Relation.CONFLICT
                || conflict.kind() == Conflict.Kind.DATE
                || values.stream().anyMatch(value -> value.length() < SHORTEST);
        return alone ? conflict.id() : conflict.kind() + "\t" + String.join("\t", values);
    }

    /** True if an article that gives a value here gives it there. */
    private static boolean sameArticles(Conflict one, Conflict other) {
        return one.values().stream().allMatch(value -> {
            Set<String> articles = articles(value);
            return other.values().stream()
                    .filter(like -> like.value().equals(value.value()))
                    .anyMatch(like -> articles(like).stream().anyMatch(articles::contains));
        });
    }

    private static Set<String> articles(ClaimedValue value) {
        return value.claims().stream().map(Claim::article).collect(Collectors.toSet());
    }

    private Conflict joined(Conflict one, Conflict other) {
        List<ClaimedValue> values = new ArrayList<>();
        for (ClaimedValue value : one.values()) {
            List<Claim> claims = new ArrayList<>(value.claims());
            other.values().stream()
                    .filter(like -> like.value().equals(value.value()))
                    .flatMap(like -> like.claims().stream())
                    .filter(claim -> claims.stream().noneMatch(told -> isSame(told, claim)))
                    .forEach(claims::add);
            claims.sort(Comparator.comparing((Claim claim) -> order.getOrDefault(claim.article(), Integer.MAX_VALUE))
                    .thenComparing(Claim::place)
                    .thenComparing(claim -> claim.span().start()));
            values.add(new ClaimedValue(value.value(), claims));
        }
        return new Conflict(
                one.id(),
                one.story(),
                one.kind(),
                one.relation(),
                one.question(),
                values,
                Math.max(one.confidence(), other.confidence()));
    }

    private static boolean isSame(Claim one, Claim other) {
        return one.article().equals(other.article())
                && one.place() == other.place()
                && one.span().overlaps(other.span());
    }
}
