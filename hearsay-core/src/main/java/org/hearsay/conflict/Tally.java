package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.conflict.FigureFacts.Found;

/** What the articles of a story count under one key, by which two different values can be known to be of two things. */
final class Tally {
    /** What one value may be of another, at most, to be of the same thing. */
    private static final BigDecimal MOST = BigDecimal.valueOf(5);

    /** What the words that stand beside two values weigh, at least, to tell of one thing of no class. */
    private static final double BESIDE = 0.6;

    /** A number that two sentences hardly share by chance, at least. */
    private static final BigDecimal RARE = BigDecimal.valueOf(100);

    private final boolean classed;

    private final Map<BigDecimal, Set<Integer>> articles = new HashMap<>();

    /** @param classed whether the table has a class for what is told of the counted */
    Tally(List<Found> found, boolean classed) {
        this.classed = classed;
        for (Found one : found) {
            articles.computeIfAbsent(value(one), none -> new HashSet<>())
                    .add(one.scene().order());
        }
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
        return apart || !classed && !areBeside(some, others);
    }

    /** True if words stand beside both values, and the name before them is no other. */
    private static boolean areBeside(List<Found> some, List<Found> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> {
            Setting a = one.mention().setting();
            Setting b = other.mention().setting();
            boolean owners =
                    a.owner().isEmpty() || b.owner().isEmpty() || a.owner().equals(b.owner());
            return owners && a.beside(b) >= BESIDE;
        }));
    }

    private boolean isApart(Found one, Found other) {
        BigDecimal least = value(one).min(value(other));
        return isToldBeside(one, other)
                || isNamed(one, other)
                || isNamed(other, one)
                || Magnitude.areOfTwo(one.quantity(), other.quantity())
                || value(one).max(value(other)).compareTo(least.multiply(MOST)) > 0;
    }

    /** True if the sentence of one value gives the other, too, whatever it counts there; of lesser numbers that is chance. */
    private static boolean isNamed(Found one, Found other) {
        return value(other).compareTo(RARE) >= 0
                && one.mention().setting().numbers().contains(other.quantity().printed());
    }

    /**
     * True if the articles that give one value give the other, too; but for persons, whose count a page may correct, and where more
     * articles give the rarer value alone: then the page contradicts itself.
     */
    private boolean isToldBeside(Found one, Found other) {
        if (classed && one.quantity().person()) {
            return false;
        }
        Set<Integer> some = articles.getOrDefault(value(one), Set.of());
        Set<Integer> others = articles.getOrDefault(value(other), Set.of());
        long both = some.stream().filter(others::contains).count();
        return both > Math.min(some.size(), others.size()) / 2;
    }
}
