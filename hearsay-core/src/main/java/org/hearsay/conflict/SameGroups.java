package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Puts together the mentions of one class that tell of one fact: first those that give one value, which the value itself
 * makes likelier, then those of different values that no sentence tells together, by the surest pair of mentions among them.
 */
final class SameGroups<T> {
    /** Groups and members looked at for one mention: enough for a story, and the work stays linear. */
    private static final int MOST_GROUPS = 24;

    private static final int MOST_MEMBERS = 16;
    private static final double SURE = 0.5;
    /**
     * Mentions of one fact.
     *
     * @param members in the order of the story, then of the text
     * @param joined the greatest of the probabilities by which values joined that exclude each other; 0 where none do
     */
    record Group<T>(List<T> members, double joined) {
        double confidence() {
            return joined == 0 ? 1 : joined;
        }
    }

    private final SameFact sameFact;
    private final Function<T, Mention> mention;
    private final Function<T, String> value;
    private final ToDoubleBiFunction<T, T> odds;
    private final BiPredicate<T, T> agree;

    /**
     * @param odds what two values say for one fact, as a logarithm
     * @param agree whether both values may be true of one fact
     */
    SameGroups(
            SameFact sameFact,
            Function<T, Mention> mention,
            Function<T, String> value,
            ToDoubleBiFunction<T, T> odds,
            BiPredicate<T, T> agree) {
        this.sameFact = sameFact;
        this.mention = mention;
        this.value = value;
        this.odds = odds;
        this.agree = agree;
    }

    /** Two values that may be of one fact, by their numbers, and how surely they are. */
    private record Pair(int one, int other, double probability) {}

    /**
     * The surest pair of values joins first, so that no value joins one when another suits it better.
     *
     * @param apart tells whether mentions of two values cannot tell of one thing, besides those that one sentence gives together
     * @param sure how surely mentions of two values must tell of one thing, from 0 to 1
     */
    List<Group<T>> of(List<T> found, BiPredicate<List<T>, List<T>> apart, double sure) {
        List<List<T>> values = values(found);
        int compared = Math.min(values.size(), MOST_GROUPS);
        double[][] same = new double[compared][compared];
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < compared; i++) {
            for (int j = i + 1; j < compared; j++) {
                same[i][j] = best(values.get(i), values.get(j));
                same[j][i] = same[i][j];
                if (same[i][j] >= sure) {
                    pairs.add(new Pair(i, j, same[i][j]));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::probability).reversed());
        Joined joined = new Joined(values, same);
        pairs.forEach(pair -> joined.join(pair, apart, sure));
        return joined.groups();
    }

    /** Values as they join. */
    private final class Joined {
        private final List<List<T>> values;
        private final double[][] same;
        /** The numbers of the values in each group; empty where it went into another. */
        private final List<List<Integer>> homes = new ArrayList<>();

        private final double[] sure;

        Joined(List<List<T>> values, double[][] same) {
            this.values = values;
            this.same = same;
            this.sure = new double[values.size()];
            for (int i = 0; i < values.size(); i++) {
                homes.add(List.of(i));
            }
        }

        /** Puts two groups into the first of them, unless they are apart or their values exclude each other and hang together by a third. */
        void join(Pair pair, BiPredicate<List<T>, List<T>> apart, double least) {
            int one = home(pair.one());
            int other = home(pair.other());
            if (one == other || isApart(members(one), members(other), apart)) {
                return;
            }
            double odd = odd(homes.get(one), homes.get(other));
            if (odd < least) {
                return;
            }
            List<Integer> all = new ArrayList<>(homes.get(one));
            all.addAll(homes.get(other));
            homes.set(one, all);
            homes.set(other, List.of());
            sure[one] = Math.max(Math.max(sure[one], sure[other]), odd > 1 ? 0 : odd);
        }

        private int home(int value) {
            int home = 0;
            while (!homes.get(home).contains(value)) {
                home++;
            }
            return home;
        }

        /** How surely the surest two are of one fact that exclude each other; more than 1 where none do. */
        private double odd(List<Integer> some, List<Integer> others) {
            double most = -1;
            for (int one : some) {
                for (int other : others) {
                    boolean fit =
                            agree.test(values.get(one).get(0), values.get(other).get(0));
                    most = fit ? most : Math.max(most, same[one][other]);
                }
            }
            return most < 0 ? 2 : most;
        }

        private List<T> members(int group) {
            List<T> members = new ArrayList<>();
            homes.get(group).forEach(value -> members.addAll(values.get(value)));
            return members;
        }

        List<Group<T>> groups() {
            List<Group<T>> groups = new ArrayList<>();
            for (int i = 0; i < homes.size(); i++) {
                if (!homes.get(i).isEmpty()) {
                    List<T> members = members(i);
                    members.sort(Comparator.comparing(mention));
                    groups.add(new Group<>(members, sure[i]));
                }
            }
            return groups;
        }
    }

    /** The mentions that give one value of one fact, each list in the order found. */
    private List<List<T>> values(List<T> found) {
        List<List<T>> values = new ArrayList<>();
        for (T one : found) {
            List<T> home = null;
            for (int g = 0; g < Math.min(values.size(), MOST_GROUPS) && home == null; g++) {
                T first = values.get(g).get(0);
                boolean same = value.apply(first).equals(value.apply(one));
                home = same && best(List.of(one), values.get(g)) >= SURE ? values.get(g) : null;
            }
            if (home == null) {
                home = new ArrayList<>();
                values.add(home);
            }
            home.add(one);
        }
        return values;
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

    private double best(List<T> some, List<T> others) {
        double best = 0;
        for (T one : some.subList(0, Math.min(some.size(), MOST_MEMBERS))) {
            for (T other : others.subList(0, Math.min(others.size(), MOST_MEMBERS))) {
                double odd = odds.applyAsDouble(one, other);
                best = Math.max(best, sameFact.probability(mention.apply(one), mention.apply(other), odd));
            }
        }
        return best;
    }
}
