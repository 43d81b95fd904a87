package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.conflict.FigureFacts.Found;

/**
 * What the articles of a story count under one key, by which two different values can be known to be of two things: an article that gives
 * both, or articles that count such things again and again, as reports of a game count points.
 */
final class Tally {
    /** Values that an article gives on average where the thing is counted once. */
    private static final double ONCE = 1.5;
    /** What one value may be of another, at most, to be of the same thing. */
    private static final BigDecimal MOST = BigDecimal.valueOf(5);

    private static final BigDecimal MOST_ONCE = new BigDecimal("2.5");

    /** What the words that stand beside two values weigh, at least, to tell of one thing of no class. */
    private static final double BESIDE = 0.6;

    private final FactWords words;
    private final boolean classed;
    /** Whether an article gives about one value. */
    private final boolean once;

    private final Map<Integer, Set<BigDecimal>> values = new HashMap<>();
    private final Map<BigDecimal, Set<Integer>> articles = new HashMap<>();

    /** @param classed whether the table has a class for what is told of the counted */
    Tally(List<Found> found, boolean classed, FactWords words) {
        this.words = words;
        this.classed = classed;
        for (Found one : found) {
            values.computeIfAbsent(one.scene().order(), none -> new TreeSet<>()).add(value(one));
            articles.computeIfAbsent(value(one), none -> new HashSet<>())
                    .add(one.scene().order());
        }
        long given = values.values().stream().mapToLong(Set::size).sum();
        this.once = given <= ONCE * values.size();
    }

    private static BigDecimal value(Found found) {
        return found.quantity().value().stripTrailingZeros();
    }

    /** True if the values of some mentions and of others, a few of each, are told of two things. */
    boolean isApart(List<Found> some, List<Found> others) {
        boolean apart = false;
        for (Found one : some) {
            for (Found other : others) {
                apart |= isApart(one, other);
            }
        }
        return apart || !classed && !isCountedOnce(some, others);
    }

    private boolean isApart(Found one, Found other) {
        if (!classed && one.quantity().isSmall() && other.quantity().isSmall()) {
            return true;
        }
        BigDecimal least = value(one).min(value(other));
        return isToldBeside(one, other)
                || Magnitude.areOfTwo(one.quantity(), other.quantity())
                || value(one).max(value(other)).compareTo(least.multiply(classed ? MOST : MOST_ONCE)) > 0;
    }

    /** True if the article of one value gives the other, too, but for persons, whose count a page may correct. */
    private boolean isToldBeside(Found one, Found other) {
        boolean corrected = classed && one.quantity().person();
        return !corrected && (isGivenIn(one, other) || isGivenIn(other, one));
    }

    private boolean isGivenIn(Found one, Found other) {
        return values.getOrDefault(other.scene().order(), Set.of()).contains(value(one));
    }

    /** A thing of no class of the table: counted once by every article, with two that agree on a value and words shared beside both values. */
    private boolean isCountedOnce(List<Found> some, List<Found> others) {
        boolean agreed = supporters(some) > 1 || supporters(others) > 1;
        return isCountedOnce(others.get(0)) && agreed && isBeside(some, others);
    }

    /** True if what a figure counts is no tally: of a class of the table, or given about once an article. */
    boolean isCountedOnce(Found found) {
        return classed || once && !words.is(found.quantity().unit(), Kind.TALLY);
    }

    private long supporters(List<Found> found) {
        return articles.getOrDefault(value(found.get(0)), Set.of()).size();
    }

    private static boolean isBeside(List<Found> some, List<Found> others) {
        return some.stream().anyMatch(one -> others.stream()
                .anyMatch(other ->
                        isBeside(one.mention().setting(), other.mention().setting())));
    }

    private static boolean isBeside(Setting one, Setting other) {
        boolean owners =
                one.owner().isEmpty() || other.owner().isEmpty() || one.owner().equals(other.owner());
        return owners && one.beside(other) >= BESIDE;
    }
}
