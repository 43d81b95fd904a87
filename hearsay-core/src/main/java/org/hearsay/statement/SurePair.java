package org.hearsay.statement;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Two renderings that are more likely one statement than not.
 *
 * @param a the number of the one that comes first
 * @param b the number of the other
 * @param probability that they are
 * @param byContext whether their own words alone do not tell it
 */
public record SurePair(long a, long b, double probability, boolean byContext) implements Serializable {
    /** The surest first. */
    static final Comparator<SurePair> SUREST = Comparator.comparingDouble((SurePair pair) -> -pair.probability())
            .thenComparingLong(SurePair::a)
            .thenComparingLong(SurePair::b);
}
