package org.hearsay.bench.stemma;

/**
 * What is known of simulated articles.
 *
 * @param name for people
 * @param stamp how their dates are printed
 * @param credited share of copies that keep a credit to the original
 * @param wireInPile share of originals that stand in the pile themselves
 * @param contaminated share of copies that also take up to three sentences from another article
 * @param edited most words of a hundred that a copy changes
 */
public record Regime(String name, Stamp stamp, double credited, double wireInPile, double contaminated, double edited) {
    /** A regime in which one copy in ten has a second source. */
    public Regime(String name, Stamp stamp, double credited, double wireInPile, double edited) {
        this(name, stamp, credited, wireInPile, 0.1, edited);
    }

    /** How precisely articles are dated. */
    public enum Stamp {
        MINUTE,
        DAY,
        /** Half of the articles to the minute, half by the day, as real piles are. */
        MIXED,
        NONE
    }
}
