package org.hearsay.bench.stemma;

import java.util.List;

/** The regimes under which descent is learned and measured. */
final class Regimes {
    private Regimes() {}

    static List<Regime> all() {
        return List.of(
                new Regime("minutes, no credits", Regime.Stamp.MINUTE, 0, 0.7, 0.15),
                new Regime("minutes, credits in half", Regime.Stamp.MINUTE, 0.5, 0.7, 0.15),
                new Regime("days, no credits", Regime.Stamp.DAY, 0, 0.7, 0.15),
                new Regime("days, credits in half", Regime.Stamp.DAY, 0.5, 0.7, 0.15),
                new Regime("no dates, no credits", Regime.Stamp.NONE, 0, 0.7, 0.15),
                new Regime("no dates, credits in half", Regime.Stamp.NONE, 0.5, 0.7, 0.15));
    }

    /** Regimes of which nothing is learned: half of the articles to the minute, half by the day. */
    static List<Regime> mixed() {
        return List.of(
                new Regime("minutes in half, no credits", Regime.Stamp.MIXED, 0, 0.7, 0.15),
                new Regime("minutes in half, credits too", Regime.Stamp.MIXED, 0.5, 0.7, 0.15));
    }

    /** Regimes in which four copies in ten have a second source. */
    static List<Regime> contaminated() {
        return List.of(
                new Regime("minutes, contaminated", Regime.Stamp.MINUTE, 0.2, 0.7, 0.4, 0.15),
                new Regime("days, contaminated", Regime.Stamp.DAY, 0.2, 0.7, 0.4, 0.15));
    }
}
