package org.hearsay.conflict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.Conflict.Relation;
import org.jspecify.annotations.Nullable;

/** Tells how two quantities of one story stand to each other. */
final class CompareQuantities {
    /** How far a number may be from one that only bounds or rounds it, as a share of it. */
    private static final BigDecimal LOOSE = new BigDecimal("0.25");

    private static final BigDecimal NEARLY = new BigDecimal("0.1");
    private static final BigDecimal BARELY = new BigDecimal("0.04");
    private static final BigDecimal TIGHT = new BigDecimal("0.06");

    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    private final FactWords words;

    CompareQuantities(FactWords words) {
        this.words = words;
    }

    /**
     * The relation, or null where they do not answer one question.
     *
     * @param later true if the second is surely reported after the first
     */
    @Nullable
    Relation relation(Quantity one, Quantity other, boolean later) {
        if (!sameQuestion(one, other)) {
            return null;
        }
        if (!sameScope(one, other)) {
            return Relation.OTHER_SCOPE;
        }
        return values(one, other, later);
    }

    /** The relation of two answers to one question. */
    Relation values(Quantity one, Quantity other, boolean later) {
        if (one.value().compareTo(other.value()) == 0) {
            return Relation.AGREEMENT;
        }
        if (isRounded(one, other) || isRounded(other, one)) {
            return Relation.ROUNDED;
        }
        return isUpdated(one, other, later) ? Relation.UPDATED : Relation.CONFLICT;
    }

    /** Both tell the same of the same sort of things. */
    private boolean sameQuestion(Quantity one, Quantity other) {
        if (one.person() && other.person()) {
            return one.what().equals(other.what()) && !one.what().isEmpty() || related(one, other);
        }
        if (!one.unit().equals(other.unit())) {
            return false;
        }
        return !one.what().isEmpty() && one.what().equals(other.what())
                || overlap(one.context(), other.context()) >= 0.3;
    }

    /** Different classes that readers put side by side: killed, and killed and wounded. */
    private static boolean related(Quantity one, Quantity other) {
        boolean losses = isLoss(one.what()) && isLoss(other.what());
        return losses || overlap(one.context(), other.context()) >= 0.5;
    }

    private static boolean isLoss(String what) {
        return what.equals("killed") || what.equals("injured") || what.equals("casualties");
    }

    private static boolean sameScope(Quantity one, Quantity other) {
        boolean times =
                one.times().isEmpty() || other.times().isEmpty() || one.times().equals(other.times());
        boolean units = one.unit().equals(other.unit());
        return one.scope().equals(other.scope()) && times && units && one.what().equals(other.what());
    }

    /** True if the first is the coarser of the two and the second fits it. */
    private static boolean isRounded(Quantity coarse, Quantity fine) {
        BigDecimal gap = fine.value().subtract(coarse.value());
        BigDecimal loose = coarse.value().multiply(LOOSE);
        return switch (coarse.bound()) {
            case AT_LEAST -> gap.signum() >= 0 && gap.compareTo(loose.max(rough(coarse))) <= 0;
            case AT_MOST -> gap.signum() <= 0 && gap.negate().compareTo(loose) <= 0;
            case ABOUT ->
                gap.abs().compareTo(coarse.value().multiply(isFine(coarse) ? BARELY : NEARLY)) <= 0
                        || roundsTo(coarse, fine) && gap.abs().compareTo(loose) <= 0;
            case EXACT ->
                coarse.steps().compareTo(fine.steps()) > 0
                                && coarse.steps().compareTo(BigDecimal.valueOf(50)) >= 0
                                && roundsTo(coarse, fine)
                                && gap.abs().compareTo(coarse.value().multiply(TIGHT)) <= 0
                        || isFraction(coarse, fine);
        };
    }

    /** "Some 1,430" tells more than "some 1,400". */
    private static boolean isFine(Quantity coarse) {
        return coarse.value().stripTrailingZeros().precision() > 2;
    }

    /** "More than two dozen" goes up to three. */
    private static BigDecimal rough(Quantity coarse) {
        return coarse.steps().compareTo(DOZEN) == 0 ? DOZEN : BigDecimal.ZERO;
    }

    /** 6.4 against 6: written with fewer decimals. */
    private static boolean isFraction(Quantity coarse, Quantity fine) {
        return coarse.steps().compareTo(BigDecimal.ONE) == 0
                && fine.steps().compareTo(BigDecimal.ONE) < 0
                && fine.value().setScale(0, RoundingMode.HALF_UP).compareTo(coarse.value()) == 0;
    }

    private static boolean roundsTo(Quantity coarse, Quantity fine) {
        BigDecimal half = coarse.steps().divide(BigDecimal.valueOf(2));
        return fine.value().subtract(coarse.value()).abs().compareTo(half) <= 0;
    }

    /** A later count of what only grows or only shrinks, one that says it changed, or "at least" so many of what grew to more. */
    private boolean isUpdated(Quantity one, Quantity other, boolean later) {
        // Counts hardly ever grow to their own digits in another order: "23" and "32" are one count and a slip of it.
        boolean slip = later && Transposed.are(one.value(), other.value());
        if (other.updates() || one.updates() && !slip) {
            return true;
        }
        if (slip) {
            return false;
        }
        String grows = words.value(one.what(), Kind.GROWS);
        int sign = other.value().compareTo(one.value());
        Quantity least = sign < 0 ? other : one;
        if ("1".equals(grows) && least.bound() == Quantity.Bound.AT_LEAST) {
            return true;
        }
        return later && grows != null && sign == Integer.parseInt(grows);
    }

    static double overlap(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }
}
