package org.hearsay.attribution;

import java.util.List;
import java.util.function.Predicate;
import org.hearsay.attribution.Found.Range;

/**
 * The readings of the words around one cue, best first, with the share of probability that the readings of like content,
 * border or source have together.
 */
final class CueReadings {
    final int anchor;
    /** Log-odds that the anchor is the heart of a cue. */
    final double odds;

    final List<Candidate> readings;
    private final double[] likely;

    CueReadings(int anchor, double odds, List<Candidate> readings) {
        this.anchor = anchor;
        this.odds = odds;
        this.readings = List.copyOf(readings);
        this.likely =
                readings.stream().mapToDouble(one -> StrictMath.exp(one.log())).toArray();
    }

    Candidate best() {
        return readings.get(0);
    }

    /** Probability of one of the readings. */
    double likely(int reading) {
        return likely[reading];
    }

    /** Probability that the reading's content overlaps the true one: the mean share, and how often it is at least .8. */
    double[] overlap(Candidate reading) {
        double share = 0;
        double most = 0;
        for (int i = 0; i < likely.length; i++) {
            double overlap = overlap(reading.content(), readings.get(i).content());
            share += likely[i] * overlap;
            most += overlap >= 0.8 ? likely[i] : 0;
        }
        return new double[] {share, most};
    }

    double sameStart(Candidate reading) {
        return sum(other ->
                other.content().get(0).from() == reading.content().get(0).from());
    }

    double sameEnd(Candidate reading) {
        return sum(other -> last(other).to() == last(reading).to());
    }

    double sameSource(Candidate reading) {
        return sum(other -> other.source() == null
                ? reading.source() == null
                : other.source().equals(reading.source()));
    }

    double all() {
        return sum(other -> true);
    }

    private double sum(Predicate<Candidate> kind) {
        double sum = 0;
        for (int i = 0; i < likely.length; i++) {
            sum += kind.test(readings.get(i)) ? likely[i] : 0;
        }
        return sum;
    }

    static Range last(Candidate reading) {
        return reading.content().get(reading.content().size() - 1);
    }

    /** Words in both, as a share of the words in either. */
    static double overlap(List<Range> one, List<Range> other) {
        int both = 0;
        for (Range a : one) {
            for (Range b : other) {
                both += Math.max(0, Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()));
            }
        }
        return both / (double) Math.max(1, size(one) + size(other) - both);
    }

    static int size(List<Range> content) {
        int size = 0;
        for (Range range : content) {
            size += range.to() - range.from();
        }
        return size;
    }
}
