package org.hearsay.speaker;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Articles that name two of the same persons or more, whom few others name, and a third of all whom either names: most often they
 * are of one event.
 */
final class Kindred implements Serializable {
    private static final long serialVersionUID = 1;

    /** Persons whom more articles name tell of no event. */
    private static final int MOST_NAMED = 60;

    private static final int LEAST_SHARED = 2;
    private static final int MOST = 24;

    /** Of the persons of the article that names fewer, one in so many is shared: heads of state are in news of all kinds. */
    private static final int ONE_IN = 3;

    private final Map<Person, List<String>> articles = new HashMap<>();
    private final Map<String, Integer> persons = new HashMap<>();

    /** @param person with a full name */
    void add(Person person, List<LocalPerson> members) {
        List<String> named =
                members.stream().map(LocalPerson::article).distinct().sorted().toList();
        named.forEach(article -> persons.merge(article, 1, Integer::sum));
        if (named.size() > 1 && named.size() <= MOST_NAMED) {
            articles.put(person, named);
        }
    }

    /** Those of an article that names these persons, the nearest first, without itself. */
    List<String> of(String article, List<Person> persons) {
        SortedMap<String, Integer> shared = new TreeMap<>();
        for (Person person : persons) {
            articles.getOrDefault(person, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        shared.remove(article);
        List<String> kindred = new ArrayList<>();
        shared.entrySet().stream()
                .filter(other -> other.getValue() >= LEAST_SHARED)
                .filter(other -> other.getValue() * ONE_IN >= Math.min(named(article), named(other.getKey())))
                .sorted(Comparator.comparing((Map.Entry<String, Integer> other) -> -other.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .forEach(other -> kindred.add(other.getKey()));
        return List.copyOf(kindred);
    }

    /** How many persons with a full name an article names. */
    private int named(String article) {
        return persons.getOrDefault(article, 0);
    }
}
