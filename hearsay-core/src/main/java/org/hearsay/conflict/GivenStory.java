package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.conflict.FindConflicts.Pair;
import org.hearsay.conflict.FindConflicts.Value;
import org.hearsay.conflict.Given.Dimension;
import org.hearsay.model.Claim;
import org.hearsay.model.Conflict;

/** The values that a story's articles give, and the pairs of them that may be of one fact. */
final class GivenStory implements FindConflicts.Comparison {
    /** What one value may be of another, at most, to be of the same thing. */
    private static final BigDecimal MOST = BigDecimal.valueOf(4);
    /** Articles further back in the story with which one is compared, at most. */
    private static final int ARTICLES = 16;
    /** What words that two sentences share weigh, at least, where nothing else joins two counts. */
    private static final double SHARED = 0.5;

    /** Odds by what stands around both values, below which no other value can make them of one fact; a logarithm. */
    private static final double LEAST = -6;

    /** Odds that two values in one place of a copied sentence are of one fact, at least; a logarithm. */
    private static final double COPIED = 1.5;

    /** Odds that a value which counters another is of what that one is of; a logarithm. */
    private static final double COUNTERS = 2;

    /** Odds that it came later to replace it; a logarithm. */
    private static final double REPLACES = -3;

    /** Pairs of which the trees are asked at once. */
    private static final int AT_ONCE = 256;

    private final String story;
    private final List<Given> all;
    private final List<int[]> pairs;
    private final List<int[]> countered;
    private final CopiedPlaces copied;
    private final GivenAnswers answers;

    GivenStory(String story, List<Given> all, List<int[]> countered, CopiedPlaces copied, GivenAnswers answers) {
        this.story = story;
        this.all = all;
        this.countered = countered;
        this.copied = copied;
        this.answers = answers;
        this.pairs = pairs(all);
    }

    private List<int[]> pairs(List<Given> all) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Given one = all.get(i);
                Given other = all.get(j);
                if (other.scene().order() - one.scene().order() > ARTICLES) {
                    break;
                }
                if (areComparable(one, other)) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        return pairs;
    }

    private boolean areComparable(Given one, Given other) {
        if (one.dimension() != other.dimension() || one.isInSentenceOf(other)) {
            return false;
        }
        boolean beside = one.isBeside(other) && one.index() >= 0 && other.index() >= 0;
        if (beside && !one.agrees(other)) {
            return false;
        }
        if (one.dimension() == Dimension.COUNT
                && !(one.person() && other.person())
                && !one.unit().isEmpty()
                && !other.unit().isEmpty()
                && !one.unit().equals(other.unit())
                && one.setting().beside(other.setting()) <= 0
                && one.setting().shared(other.setting()) < SHARED) {
            return false;
        }
        switch (one.dimension()) {
            case MONEY -> {
                // What one currency is in another is not known.
                if (!one.unit().equals(other.unit())) {
                    return false;
                }
            }
            case DAY -> {
                return one.day().meets(other.day());
            }
            case CLOCK -> {
                return ClockFacts.mayBeOne(one.value().intValue(), other.value().intValue());
            }
            case AGE -> {
                if (isOfUnknownDay(one) || isOfUnknownDay(other)) {
                    return false;
                }
            }
            default -> {}
        }
        BigDecimal least = one.value().min(other.value());
        boolean sized = one.dimension() != Dimension.YEAR;
        return !sized
                || one.value().max(other.value()).compareTo(least.multiply(MOST)) <= 0
                || copied.areOne(one, other);
    }

    /** Years may lie between reports of unknown days. */
    private static boolean isOfUnknownDay(Given given) {
        return given.scene().article().published() == null;
    }

    @Override
    public List<Value> values() {
        return all.stream().map(GivenStory::value).toList();
    }

    private static Value value(Given given) {
        Claim claim = given.claim();
        return new Value(
                claim.article(), claim.place(), claim.span(), given.dimension().name(), given.printed(), claim.words());
    }

    @Override
    public List<Pair> pairs() {
        return pairs.stream()
                .map(pair -> {
                    Given one = all.get(pair[0]);
                    Given other = all.get(pair[1]);
                    Map<String, Double> features = SameGiven.features(one, other);
                    features.putAll(answers.revision().features(one, other));
                    return new Pair(pair[0], pair[1], one.agrees(other), features);
                })
                .toList();
    }

    @Override
    public List<Map<String, Double>> rivals(double[] odds) {
        Rivals rivals = new Rivals(all, pairs, odds);
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> rivals.features(pairs.get(i)[0], pairs.get(i)[1], odds[i]))
                .toList();
    }

    @Override
    public List<Conflict> conflicts(double[] context, double[] odds, double[] updated) {
        List<int[]> asked = new ArrayList<>(pairs);
        asked.addAll(countered);
        return answers.conflicts(
                story,
                all,
                asked,
                pairs.size(),
                with(context, COUNTERS),
                with(odds, COUNTERS),
                with(updated, REPLACES));
    }

    /** What is known of pairs, with what holds of each value and the one that counters it. */
    private double[] with(double[] known, double counters) {
        double[] all = Arrays.copyOf(known, known.length + countered.size());
        Arrays.fill(all, known.length, all.length, counters);
        return all;
    }

    /** The conflicts of the story as the learned weights have it. */
    List<Conflict> conflicts(SameGiven same) {
        int size = pairs.size();
        double[] context = new double[size];
        double[] odds = new double[size];
        double[] updated = new double[size];
        boolean[] inOnePlace = new boolean[size];
        for (int i = 0; i < size; i++) {
            Given one = all.get(pairs.get(i)[0]);
            Given other = all.get(pairs.get(i)[1]);
            inOnePlace[i] = copied.areOne(one, other);
            double told = same.context(one, other);
            context[i] = inOnePlace[i] ? Math.max(told, COPIED) : told;
        }
        Rivals rivals = new Rivals(all, pairs, context);
        Arrays.fill(odds, LEAST);
        int[] asked = IntStream.range(0, size)
                .filter(i -> context[i] >= LEAST && !all.get(pairs.get(i)[0]).agrees(all.get(pairs.get(i)[1])))
                .toArray();
        for (int from = 0; from < asked.length; from += AT_ONCE) {
            int[] some = Arrays.copyOfRange(asked, from, Math.min(asked.length, from + AT_ONCE));
            float[][] rows = Arrays.stream(some)
                    .mapToObj(i -> row(same, pairs.get(i), context[i], rivals))
                    .toArray(float[][]::new);
            double[] one = same.odds(rows);
            double[] later = same.updated(rows);
            for (int i = 0; i < some.length; i++) {
                odds[some[i]] = odds(pairs.get(some[i]), inOnePlace[some[i]], one[i]);
                updated[some[i]] = later[i];
            }
        }
        return conflicts(context, odds, updated);
    }

    /** Values in one place of a copied sentence are of one fact, but days told by the same words are told from two days of printing. */
    private double odds(int[] pair, boolean inOnePlace, double learned) {
        Given one = all.get(pair[0]);
        Given other = all.get(pair[1]);
        if (!inOnePlace) {
            return learned;
        }
        if (copied.isSaidAlike(one, other)) {
            return LEAST;
        }
        return one.isCalendar() && other.isCalendar() ? Math.max(learned, COPIED) : learned;
    }

    private float[] row(SameGiven same, int[] pair, double context, Rivals rivals) {
        Given one = all.get(pair[0]);
        Given other = all.get(pair[1]);
        Map<String, Double> told = rivals.features(pair[0], pair[1], context);
        told.putAll(answers.revision().features(one, other));
        return same.row(one, other, told);
    }
}
