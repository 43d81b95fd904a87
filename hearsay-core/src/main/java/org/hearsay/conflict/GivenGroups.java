package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.conflict.Given.Dimension;

/** The values of a story as they join to groups, each of one fact. */
final class GivenGroups {
    private final List<Given> all;
    private final int[] homes;
    private final List<Set<Integer>> groups = new ArrayList<>();

    GivenGroups(List<Given> all) {
        this.all = all;
        this.homes = new int[all.size()];
        for (int i = 0; i < homes.length; i++) {
            homes[i] = i;
            groups.add(new TreeSet<>(Set.of(i)));
        }
    }

    /** The group of a value, by its place. */
    int home(int value) {
        return homes[value];
    }

    boolean areOne(int[] pair) {
        return homes[pair[0]] == homes[pair[1]];
    }

    /** The members of a group in the story's order, then the text's. */
    List<Given> members(int group) {
        return groups.get(group).stream().map(all::get).toList();
    }

    void join(int[] pair) {
        int one = homes[pair[0]];
        int other = homes[pair[1]];
        if (one != other) {
            groups.get(other).forEach(member -> homes[member] = one);
            groups.get(one).addAll(groups.get(other));
            groups.get(other).clear();
        }
    }

    /** Joins two groups unless a sentence gives a value of each, or an article an hour of each: it tells them of two things. */
    void joinUnlessTogether(int[] pair) {
        Set<Integer> some = groups.get(homes[pair[0]]);
        Set<Integer> others = groups.get(homes[pair[1]]);
        boolean together =
                some.stream().anyMatch(one -> others.stream().anyMatch(other -> areTwo(all.get(one), all.get(other))));
        if (!together) {
            join(pair);
        }
    }

    private static boolean areTwo(Given one, Given other) {
        boolean hours = one.dimension() == Dimension.CLOCK && one.isBeside(other) && !one.agrees(other);
        return hours || one.isInSentenceOf(other);
    }
}
