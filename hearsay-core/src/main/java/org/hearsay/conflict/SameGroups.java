package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts together the mentions of one class that tell of one fact: first those that give one value, which the value itself
 * makes likelier, then those of different values that no sentence tells together, by the surest pair of mentions among them.
 */
final class SameGroups<T> {
    /** Groups and members looked at for one mention: enough for a story, and the work stays linear. */
    private static final int MOST_GROUPS = 24;

    private static final int MOST_MEMBERS = 16;
    private static final double SURE = 0.5;
    /** How much likelier one fact is than two that happen to have one value, as a logarithm; less for a round value. */
    private static final double ONE_VALUE = 3.5;

    private static final double ONE_ROUND_VALUE = 2;

    /**
     * Mentions of one fact.
     *
     * @param members in the order of the story, then of the text
     * @param joined the greatest of the probabilities by which different values joined; 0 where there is one value
     */
    record Group<T>(List<T> members, double joined) {
        double confidence() {
            return joined == 0 ? 1 : joined;
        }
    }

    private final SameFact sameFact;
    private final Function<T, Mention> mention;
    private final Function<T, String> value;
    private final Predicate<T> round;

    SameGroups(SameFact sameFact, Function<T, Mention> mention, Function<T, String> value, Predicate<T> round) {
        this.sameFact = sameFact;
        this.mention = mention;
        this.value = value;
        this.round = round;
    }

    /**
     * @param apart tells whether mentions of two values cannot tell of one thing, besides those that one sentence gives together
     * @param sure how surely mentions of two values must tell of one thing, from 0 to 1
     */
    List<Group<T>> of(List<T> found, BiPredicate<List<T>, List<T>> apart, double sure) {
        List<List<T>> values = new ArrayList<>();
        for (T one : found) {
            List<T> home = null;
            for (int g = 0; g < Math.min(values.size(), MOST_GROUPS) && home == null; g++) {
                T first = values.get(g).get(0);
                boolean same = value.apply(first).equals(value.apply(one));
                double bonus = round.test(one) ? ONE_ROUND_VALUE : ONE_VALUE;
                home = same && best(List.of(one), values.get(g), bonus) >= SURE ? values.get(g) : null;
            }
            if (home == null) {
                home = new ArrayList<>();
                values.add(home);
            }
            home.add(one);
        }
        List<Group<T>> groups = new ArrayList<>();
        for (List<T> one : values) {
            join(one, groups, apart, sure);
        }
        groups.forEach(group -> group.members().sort(Comparator.comparing(mention)));
        return groups;
    }

    /** Adds mentions of one value to the group of their surest partner, or opens a new one. */
    private void join(List<T> one, List<Group<T>> groups, BiPredicate<List<T>, List<T>> apart, double sure) {
        int home = -1;
        double most = sure;
        for (int g = 0; g < Math.min(groups.size(), MOST_GROUPS); g++) {
            double probability = isApart(one, groups.get(g).members(), apart)
                    ? 0
                    : best(one, groups.get(g).members(), 0);
            if (probability >= most) {
                most = probability;
                home = g;
            }
        }
        if (home < 0) {
            groups.add(new Group<>(new ArrayList<>(one), 0));
        } else {
            Group<T> group = groups.get(home);
            group.members().addAll(one);
            groups.set(home, new Group<>(group.members(), Math.max(group.joined(), most)));
        }
    }

    private boolean isApart(List<T> some, List<T> others, BiPredicate<List<T>, List<T>> apart) {
        List<T> few = some.subList(0, Math.min(some.size(), MOST_MEMBERS));
        List<T> members = others.subList(0, Math.min(others.size(), MOST_MEMBERS));
        return areToldTogether(few, members) || apart.test(few, members);
    }

    /** True if one sentence gives both values: it tells them of two things. */
    private boolean areToldTogether(List<T> some, List<T> others) {
        return some.stream().anyMatch(one -> others.stream()
                .anyMatch(other -> mention.apply(one).isInSentenceOf(mention.apply(other))));
    }

    private double best(List<T> some, List<T> others, double bonus) {
        double best = 0;
        for (T one : some.subList(0, Math.min(some.size(), MOST_MEMBERS))) {
            for (T other : others.subList(0, Math.min(others.size(), MOST_MEMBERS))) {
                best = Math.max(best, sameFact.probability(mention.apply(one), mention.apply(other), bonus));
            }
        }
        return best;
    }
}
