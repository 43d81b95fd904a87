package org.hearsay.conflict;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.conflict.Given.Dimension;
import org.hearsay.conflict.Quantity.Bound;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Moment;

/** What tells a value that a later report replaced from one that another excludes. */
final class Revision {
    private static final int NEAR_HOURS = 15;
    private static final BigDecimal ROUNDING = new BigDecimal("1.1");
    private static final int ROUND = 5;
    private static final int QUARTER = 15;

    private final FactWords words;
    private final CompareQuantities compare;

    Revision(FactWords words) {
        this.words = words;
        this.compare = new CompareQuantities(words);
    }

    /** True if one value only bounds or rounds the other. */
    boolean isRounded(Given one, Given other) {
        return switch (one.dimension()) {
            case DAY, YEAR, AGE, SCORE -> false;
            case CLOCK -> isNear(one, other);
            default ->
                one.unit().equals(other.unit()) || one.dimension() == Dimension.COUNT
                        ? compare.values(one.quantity(), other.quantity(), false) == Relation.ROUNDED
                        : one.value()
                                        .max(other.value())
                                        .compareTo(
                                                one.value().min(other.value()).multiply(ROUNDING))
                                <= 0;
        };
    }

    private static boolean isNear(Given one, Given other) {
        int apart = one.value().subtract(other.value()).abs().intValue();
        boolean nearly = one.quantity().bound() != Bound.EXACT
                || other.quantity().bound() != Bound.EXACT
                || one.cues().contains("after ...")
                || other.cues().contains("after ...")
                || one.cues().contains("before ...")
                || other.cues().contains("before ...");
        boolean round = isQuarter(one) || isQuarter(other);
        return nearly && apart <= NEAR_HOURS || round && apart <= ROUND;
    }

    private static boolean isQuarter(Given one) {
        return one.value().intValue() % QUARTER == 0;
    }

    /** By name; features that are nought are left out. */
    Map<String, Double> features(Given one, Given other) {
        Map<String, Double> features = new TreeMap<>();
        put(features, "later: rounded", isRounded(one, other));
        int order = order(one, other);
        Given first = order > 0 ? other : one;
        Given last = order > 0 ? one : other;
        int sign = last.value().compareTo(first.value());
        boolean known = order != 0;
        String grows = words.value(last.quantity().what(), Kind.GROWS);
        boolean count = one.dimension() == Dimension.COUNT;
        put(features, "later: unknown order", !known);
        put(features, "later: count", count);
        put(features, "later: money", one.dimension() == Dimension.MONEY);
        put(
                features,
                "later: day or age",
                one.dimension() == Dimension.DAY
                        || one.dimension() == Dimension.AGE
                        || one.dimension() == Dimension.CLOCK
                        || one.dimension() == Dimension.YEAR);
        put(features, "later: grows", known && sign > 0 && count);
        put(features, "later: shrinks", known && sign < 0 && count);
        put(features, "later: grows as its class", known && grows != null && sign == Integer.parseInt(grows));
        put(features, "later: not as its class", known && grows != null && sign != Integer.parseInt(grows));
        put(features, "later: says so", last.quantity().updates());
        put(features, "later: first says so", first.quantity().updates());
        put(features, "later: first at least", first.quantity().bound() == Bound.AT_LEAST && sign > 0);
        put(features, "later: persons", one.person() || other.person());
        put(features, "later: one article", one.isBeside(other));
        if (known) {
            double hours = hours(first, last);
            features.put("later: hours", StrictMath.log(1 + Math.min(1000, hours)));
            put(features, "later: more than a day", hours > 30);
            put(features, "later: grows after hours", sign > 0 && count && hours > 4);
        }
        double apart = first.value().signum() == 0 ? 0 : ratio(first, last);
        features.put("later: apart", Math.min(2, StrictMath.log(1 + apart)));
        return features;
    }

    private static double ratio(Given one, Given other) {
        double a = one.value().doubleValue();
        double b = other.value().doubleValue();
        return b == 0 ? 0 : Math.max(a, b) / Math.max(1e-9, Math.min(a, b)) - 1;
    }

    private static void put(Map<String, Double> features, String name, boolean value) {
        if (value) {
            features.put(name, 1.0);
        }
    }

    /** Less than nought if the first is printed before, as far as both pages tell, more if behind; nought where it is not known. */
    static int order(Given one, Given other) {
        Moment a = one.scene().article().published();
        Moment b = other.scene().article().published();
        if (a == null || b == null) {
            return 0;
        }
        boolean day = a.time() == null || b.time() == null;
        return day ? a.day().compareTo(b.day()) : a.earliest().compareTo(b.earliest());
    }

    private static double hours(Given first, Given last) {
        Moment a = first.scene().article().published();
        Moment b = last.scene().article().published();
        return a == null || b == null
                ? 0
                : Math.abs(Duration.between(a.earliest(), b.earliest()).toMinutes()) / 60.0;
    }
}
