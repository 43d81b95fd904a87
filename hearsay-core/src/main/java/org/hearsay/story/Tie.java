package org.hearsay.story;

/** Sums over the pairs that lie between two stories in the making, or within one. */
final class Tie {
    static final Tie NONE = new Tie(0, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0, 0);

    final double sum;
    final int pairs;
    final double best;
    final double worst;
    /** Of these, pairs whose articles are in different languages. */
    final int foreign;
    /** What it adds at most that an article of one names the outlet of the other's. */
    final double naming;

    private Tie(double sum, int pairs, double best, double worst, int foreign, double naming) {
        this.sum = sum;
        this.pairs = pairs;
        this.best = best;
        this.worst = worst;
        this.foreign = foreign;
        this.naming = naming;
    }

    static Tie of(double logOdds, boolean acrossLanguages) {
        return of(logOdds, acrossLanguages, 0);
    }

    static Tie of(double logOdds, boolean acrossLanguages, double naming) {
        return new Tie(logOdds, 1, logOdds, logOdds, acrossLanguages ? 1 : 0, naming);
    }

    Tie plus(Tie other) {
        return new Tie(
                sum + other.sum,
                pairs + other.pairs,
                Math.max(best, other.best),
                Math.min(worst, other.worst),
                foreign + other.foreign,
                Math.max(naming, other.naming));
    }

    boolean isForeign() {
        return foreign > 0;
    }

    double mean() {
        return pairs == 0 ? 0 : sum / pairs;
    }
}
