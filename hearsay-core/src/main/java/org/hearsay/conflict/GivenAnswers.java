package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.conflict.Given.Dimension;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Span;

/** Puts the values of a story together that are of one fact, and tells those that exclude each other. */
final class GivenAnswers {
    /** How likely it is, at least, that two values are of one fact and that neither replaced the other. */
    private static final double SURE = 0.5;

    private final FactWords words;
    private final Revision revision;

    GivenAnswers(FactWords words) {
        this.words = words;
        this.revision = new Revision(words);
    }

    Revision revision() {
        return revision;
    }

    /** How surely two values of a group exclude each other: the surest of their tellings is of one fact, and most of them tell of no revision. */
    private static final class Odd {
        private double one;
        private double stays;
        private int count;
        private boolean rounded;
        private double countered;

        void add(double odds, double updated, boolean isRounded) {
            one = Math.max(one, chance(odds));
            stays += chance(-updated);
            count++;
            rounded |= isRounded;
        }

        /** What one page sets against each other excludes itself, whatever others tell later. */
        void counter(double odds, double updated) {
            countered = Math.max(countered, chance(odds) * chance(-updated));
        }

        double sure() {
            return rounded ? 0 : Math.max(countered, count == 0 ? 0 : one * stays / count);
        }
    }

    private static double chance(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    /**
     * The conflicts among values.
     *
     * @param pairs of them that were compared, by their places
     * @param compared how many of them, the first ones; the others are values and what counters each
     * @param context for each pair, the odds of one fact by what stands around both, as a logarithm
     * @param odds the same by all that is known
     * @param updated the odds that one of them replaced the other
     */
    List<Conflict> conflicts(
            String story,
            List<Given> all,
            List<int[]> pairs,
            int compared,
            double[] context,
            double[] odds,
            double[] updated) {
        GivenGroups groups = new GivenGroups(all);
        for (int i = 0; i < pairs.size(); i++) {
            if (agree(all, pairs.get(i)) && context[i] >= 0) {
                groups.join(pairs.get(i));
            }
        }
        pairs.subList(compared, pairs.size()).forEach(groups::join);
        IntStream.range(0, compared)
                .filter(i -> odds[i] >= 0 && !agree(all, pairs.get(i)))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -odds[i]))
                .forEach(i -> groups.joinUnlessTogether(pairs.get(i)));
        Map<Integer, Map<String, Odd>> odd = new TreeMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            Given one = all.get(pairs.get(i)[0]);
            Given other = all.get(pairs.get(i)[1]);
            if (groups.areOne(pairs.get(i)) && !one.agrees(other)) {
                Odd values = odd.computeIfAbsent(groups.home(pairs.get(i)[0]), none -> new TreeMap<>())
                        .computeIfAbsent(key(one, other), none -> new Odd());
                if (i < compared) {
                    values.add(odds[i], updated[i], revision.isRounded(one, other));
                } else {
                    values.counter(odds[i], updated[i]);
                }
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        odd.forEach((group, values) -> {
            double sure = values.values().stream().mapToDouble(Odd::sure).max().orElse(0);
            if (sure >= SURE) {
                conflicts.add(conflict(story, groups.members(group), sure));
            }
        });
        return conflicts;
    }

    private static boolean agree(List<Given> all, int[] pair) {
        return all.get(pair[0]).agrees(all.get(pair[1]));
    }

    private static String key(Given one, Given other) {
        boolean first = one.printed().compareTo(other.printed()) < 0;
        return first ? one.printed() + '\t' + other.printed() : other.printed() + '\t' + one.printed();
    }

    private Conflict conflict(String story, List<Given> members, double sure) {
        Answers given = new Answers();
        members.forEach(one -> given.add(one.printed(), one.claim()));
        Given first = members.get(0);
        boolean date = first.dimension() == Dimension.DAY
                || first.dimension() == Dimension.CLOCK
                || first.dimension() == Dimension.YEAR;
        Conflict.Kind kind = date ? Conflict.Kind.DATE : Conflict.Kind.FIGURE;
        return given.conflict(story, kind, Relation.CONFLICT, question(asked(members)), sure);
    }

    /** The first that gives the first value in English, in which questions are asked; else the first. */
    private static Given asked(List<Given> members) {
        return members.stream()
                .filter(one -> one.scene().article().language().equals("en") && one.agrees(members.get(0)))
                .findFirst()
                .orElse(members.get(0));
    }

    private String question(Given first) {
        String asked =
                switch (first.dimension()) {
                    case DAY, YEAR -> "When was this";
                    case CLOCK -> "At what hour was this";
                    case AGE -> "How old";
                    case SCORE -> "What was the score";
                    case COUNT, ORDINAL -> "How many";
                    default -> "How much";
                };
        String text = first.scene().article().passage(first.place());
        Span sentence = first.index() < 0
                ? new Span(0, text.length())
                : first.scene().sentences().get(first.index());
        return Clauses.question(asked, text, sentence, first.span(), words);
    }
}
