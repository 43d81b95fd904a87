package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Groups full names that are spellings of one person's name, across the ways to write Cyrillic, Arabic, Korean and
 * Chinese names in Latin letters.
 *
 * <p>Names meet in blocks of like consonants; within one they are compared as they sound, and joined from the surest
 * pair on by average linkage, never across a pair that is surely different (brothers, other initials).
 */
public final class GroupNames {
    private static final double SURELY_DIFFERENT = 0.08;

    private final NameTable names = new NameTable();
    private final Sound sound = new Sound();
    private final SoundDistance distance = new SoundDistance();

    /** How surely two names are spellings of one, from 0 to 1. */
    public double likeness(String a, String b) {
        return new NameLikeness(names, new Hearing(sound, distance)).of(PersonName.of(a), PersonName.of(b));
    }

    boolean isGiven(String word) {
        return names.isGiven(word);
    }

    /** The distinct names in groups, sorted within a group and by the first of it; the same for any order given. */
    public List<List<String>> group(Collection<String> printed) {
        List<PersonName> distinct =
                new TreeSet<>(printed).stream().map(PersonName::of).toList();
        NameBlocks blocks = new NameBlocks(names, new Hearing(sound, distance));
        List<NamePairs.Pair> pairs = new NamePairs(blocks, distinct).alike();
        int[] group = new int[distinct.size()];
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
        for (NamePairs.Pair pair : pairs) {
            int a = Math.min(group[pair.a()], group[pair.b()]);
            int b = Math.max(group[pair.a()], group[pair.b()]);
            if (a != b && mayJoin(blocks.likeness(), distinct, members.get(a), members.get(b))) {
                members.get(b).forEach(member -> group[member] = a);
                members.get(a).addAll(members.get(b));
                members.get(b).clear();
            }
        }
        return members.stream()
                .filter(one -> !one.isEmpty())
                .map(indexes -> indexes.stream()
                        .sorted()
                        .map(index -> distinct.get(index).printed())
                        .toList())
                .sorted(Comparator.comparing(one -> one.get(0)))
                .toList();
    }

    private static boolean mayJoin(
            NameLikeness likeness, List<PersonName> distinct, List<Integer> one, List<Integer> other) {
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
