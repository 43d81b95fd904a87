package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pairs of names that are alike. Names of one block meet by their family names first, each family name once; only
 * bearers of like family names are compared in full. Both meetings look at a window of neighbours as they sound, so that
 * the work grows with the number of names and not with its square.
 */
final class NamePairs {
    /**
     * Two names.
     *
     * @param a the lower index
     * @param b the higher one
     * @param likeness from {@link NameLikeness#SAME} to 1
     */
    record Pair(int a, int b, double likeness) {}

    private static final int WINDOW = 150;

    private final NameBlocks blocks;
    private final List<PersonName> names;
    private final Map<Long, Pair> found = new HashMap<>();

    NamePairs(NameBlocks blocks, List<PersonName> names) {
        this.blocks = blocks;
        this.names = names;
    }

    /** The likest first, then by index. */
    List<Pair> alike() {
        SortedMap<String, SortedMap<String, List<Integer>>> byBlock = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            PersonName name = names.get(i);
            for (int place : blocks.familyPlaces(name)) {
                String family = name.parts().get(place);
                for (String key : blocks.of(name, place)) {
                    byBlock.computeIfAbsent(key, block -> new TreeMap<>())
                            .computeIfAbsent(family, word -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        byBlock.values().forEach(this::meet);
        return found.values().stream()
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                        .thenComparingInt(Pair::a)
                        .thenComparingInt(Pair::b))
                .toList();
    }

    private void meet(SortedMap<String, List<Integer>> bearers) {
        List<String> families = bearers.keySet().stream()
                .sorted(Comparator.comparing(blocks::sounds).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i = 0; i < families.size(); i++) {
            List<Integer> own = bearers.get(families.get(i));
            compare(own, own);
            for (int j = i + 1; j < Math.min(families.size(), i + WINDOW); j++) {
                if (blocks.likeness().most(families.get(i), families.get(j)) >= NameLikeness.SAME) {
                    compare(own, bearers.get(families.get(j)));
                }
            }
        }
    }

    /** Names are in the order of their letters, given names mostly first, so that like ones are near each other. */
    private void compare(List<Integer> some, List<Integer> others) {
        int from = 0;
        for (int one : some) {
            while (from < others.size() && others.get(from) < one) {
                from++;
            }
            int first = Math.max(0, from - WINDOW / 2);
            int last = Math.min(others.size(), from + WINDOW / 2);
            for (int other : others.subList(first, last)) {
                if (one != other && (one < other || some != others)) {
                    consider(Math.min(one, other), Math.max(one, other));
                }
            }
        }
    }

    private void consider(int a, int b) {
        double alike = blocks.likeness().of(names.get(a), names.get(b));
        if (alike >= NameLikeness.SAME) {
            found.put((long) a * names.size() + b, new Pair(a, b, alike));
        }
    }
}
