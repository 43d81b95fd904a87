package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The full names of one article, found by other spellings and by single words in time that does not grow with them. */
final class FullNames {
    private static final int SHORT_FAMILY = 4;
    private static final double LIKE_FAMILY = 0.9;

    private final NameBlocks blocks;
    private final List<LocalPerson> persons = new ArrayList<>();
    private final Map<String, LocalPerson> byKey = new HashMap<>();
    private final Map<String, List<Integer>> byBlock = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> byFamily = new HashMap<>();
    private final Map<String, List<LocalPerson>> bearers = new HashMap<>();

    FullNames(NameBlocks blocks) {
        this.blocks = blocks;
    }

    void add(LocalPerson person, PersonName name) {
        int index = persons.size();
        persons.add(person);
        byKey.put(name.key(), person);
        blocks.of(name).forEach(block -> put(byBlock, block, index));
        List<String> words = name.parts();
        words.stream()
                .filter(word -> words.size() > 2 || word.equals(name.first()) || word.equals(name.last()))
                .distinct()
                .forEach(word -> put(byWord, word, index));
        blocks.ofWord(name.last()).forEach(block -> put(byFamily, block, index));
    }

    private static void put(Map<String, List<Integer>> index, String key, int person) {
        index.computeIfAbsent(key, one -> new ArrayList<>()).add(person);
    }

    /** The first person of this name or of one that is a spelling of it; null if none is. */
    @Nullable
    LocalPerson find(PersonName name) {
        LocalPerson known = byKey.get(name.key());
        if (known == null) {
            known = alike(name);
            if (known != null) {
                byKey.put(name.key(), known);
            }
        }
        return known;
    }

    private @Nullable LocalPerson alike(PersonName name) {
        int first = Integer.MAX_VALUE;
        for (String block : blocks.of(name)) {
            for (int index : byBlock.getOrDefault(block, List.of())) {
                if (index < first && blocks.likeness().of(persons.get(index).name(), name) >= NameLikeness.SAME) {
                    first = index;
                }
            }
        }
        return first == Integer.MAX_VALUE ? null : persons.get(first);
    }

    /** Everyone whom a single word may mean, in the order in which they were added. */
    List<LocalPerson> bearers(String word) {
        return bearers.computeIfAbsent(word, this::findBearers);
    }

    private List<LocalPerson> findBearers(String word) {
        TreeMap<Integer, LocalPerson> found = new TreeMap<>();
        for (int index : byWord.getOrDefault(word, List.of())) {
            found.put(index, persons.get(index));
        }
        if (word.length() > SHORT_FAMILY) {
            SortedSet<String> keys = blocks.ofWord(word);
            for (String key : keys) {
                for (int index : byFamily.getOrDefault(key, List.of())) {
                    LocalPerson person = persons.get(index);
                    if (!found.containsKey(index)
                            && blocks.likeness().ofFamily(person.name().last(), word) >= LIKE_FAMILY) {
                        found.put(index, person);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }
}
