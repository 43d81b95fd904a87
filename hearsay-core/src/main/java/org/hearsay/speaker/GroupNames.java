package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups full names that are spellings of one person's name, across the ways to write Cyrillic, Arabic, Korean and
 * Chinese names in Latin letters.
 *
 * <p>Names meet in blocks of like consonants; within one they are compared as they sound, and joined from the surest
 * pair on by average linkage, never across a pair that is surely different (brothers, other initials).
 */
public final class GroupNames {
    private static final int WINDOW = 150;
    private static final double SURELY_DIFFERENT = 0.08;

    private record Pair(int a, int b, double likeness) {}

    private final NameTable names = new NameTable();
    private final Sound sound = new Sound();
    private final NameLikeness likeness = new NameLikeness(names, sound, new SoundDistance());
    private final NameBlocks blocks = new NameBlocks(names, sound);

    /** How surely two names are spellings of one, from 0 to 1. */
    public double likeness(String a, String b) {
        return likeness.of(PersonName.of(a), PersonName.of(b));
    }

    /** The distinct names in groups, sorted within a group and by the first of it; the same for any order given. */
    public List<List<String>> group(Collection<String> printed) {
        List<PersonName> distinct =
                new TreeSet<>(printed).stream().map(PersonName::of).toList();
        List<Pair> pairs = pairs(distinct);
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        int[] group = new int[distinct.size()];
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
        for (Pair pair : pairs) {
            int a = Math.min(group[pair.a()], group[pair.b()]);
            int b = Math.max(group[pair.a()], group[pair.b()]);
            if (a != b && mayJoin(distinct, members.get(a), members.get(b))) {
                members.get(b).forEach(member -> group[member] = a);
                members.get(a).addAll(members.get(b));
                members.get(b).clear();
            }
        }
        return members.stream()
                .filter(group2 -> !group2.isEmpty())
                .map(indexes -> indexes.stream()
                        .sorted()
                        .map(index -> distinct.get(index).printed())
                        .toList())
                .sorted(Comparator.comparing(one -> one.get(0)))
                .toList();
    }

    private List<Pair> pairs(List<PersonName> distinct) {
        SortedMap<String, List<Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < distinct.size(); i++) {
            for (String key : blocks.of(distinct.get(i))) {
                byKey.computeIfAbsent(key, block -> new ArrayList<>()).add(i);
            }
        }
        Map<Long, Pair> found = new TreeMap<>();
        for (List<Integer> block : byKey.values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < Math.min(block.size(), i + WINDOW); j++) {
                    int a = block.get(i);
                    int b = block.get(j);
                    long id = (long) a * distinct.size() + b;
                    if (!found.containsKey(id)) {
                        double alike = likeness.of(distinct.get(a), distinct.get(b));
                        if (alike >= NameLikeness.SAME) {
                            found.put(id, new Pair(a, b, alike));
                        }
                    }
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private boolean mayJoin(List<PersonName> distinct, List<Integer> one, List<Integer> other) {
        double sum = 0;
        for (int a : one) {
            for (int b : other) {
                double alike = likeness.of(distinct.get(a), distinct.get(b));
                if (alike < SURELY_DIFFERENT) {
                    return false;
                }
                sum += alike;
            }
        }
        return sum / (one.size() * (double) other.size()) >= NameLikeness.SAME;
    }
}
