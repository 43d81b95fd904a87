package org.hearsay.speaker;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The bodies that the articles of a run name in full, found by some of their words. */
final class BodiesInFull implements Serializable {
    private static final long serialVersionUID = 1;

    /** Names with a word in common; one that more have tells none from others. */
    private static final int MOST = 32;
    /** Articles kept for a name. */
    private static final int ARTICLES = 32;

    /**
     * A name and where it stands.
     *
     * @param name as most articles print it, then the shortest, then the first
     * @param articles some of those that have it, sorted
     */
    record Named(BodyInFull name, List<String> articles) implements Serializable {}

    private final Map<String, List<Named>> byWord = new HashMap<>();

    /** @param byArticle the names of each article, by its id */
    BodiesInFull(SortedMap<String, List<BodyInFull>> byArticle) {
        SortedMap<String, SortedMap<String, List<BodyInFull>>> printings = new TreeMap<>();
        SortedMap<String, List<String>> articles = new TreeMap<>();
        byArticle.forEach((article, names) -> {
            for (BodyInFull name : names) {
                String key = name.noun() + ' ' + new TreeSet<>(name.words());
                printings
                        .computeIfAbsent(key, none -> new TreeMap<>())
                        .computeIfAbsent(name.printed(), none -> new ArrayList<>(1))
                        .add(name);
                List<String> having = articles.computeIfAbsent(key, none -> new ArrayList<>(1));
                if (having.size() < ARTICLES && !having.contains(article)) {
                    having.add(article);
                }
            }
        });
        printings.forEach((key, printed) -> {
            BodyInFull name = printed.values().stream()
                    .max(Comparator.comparingInt((List<BodyInFull> same) -> same.size())
                            .thenComparing(same -> -same.get(0).printed().length()))
                    .orElseThrow()
                    .get(0);
            Named named = new Named(name, List.copyOf(articles.get(key)));
            for (String word : name.words()) {
                List<Named> same = byWord.computeIfAbsent(word, none -> new ArrayList<>());
                if (same.size() <= MOST) {
                    same.add(named);
                }
            }
        });
    }

    /** The names that have all these words, one of which is their noun, in the order of their words; none if too many have them. */
    List<Named> with(Set<String> words) {
        List<Named> fewest = null;
        for (String word : words) {
            List<Named> same = byWord.getOrDefault(word, List.of());
            fewest = fewest == null || same.size() < fewest.size() ? same : fewest;
        }
        if (fewest == null || fewest.size() > MOST) {
            return List.of();
        }
        return fewest.stream()
                .filter(named -> words.contains(named.name().noun())
                        && named.name().words().containsAll(words))
                .toList();
    }

    /** The one that has the words of all others; null where none has. */
    static @Nullable Named fullest(List<Named> names) {
        for (Named one : names) {
            if (names.stream()
                    .allMatch(
                            other -> one.name().words().containsAll(other.name().words()))) {
                return one;
            }
        }
        return null;
    }
}
