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
    /** What is usual for words like the anchor, as {@link Habits} has it. */
    final float[] habits;

    private final double[] likely;
    private final double[] covered;

    CueReadings(int anchor, double odds, List<Candidate> readings, float[] habits) {
        this.anchor = anchor;
        this.odds = odds;
        this.readings = List.copyOf(readings);
        this.habits = habits;
        this.likely =
                readings.stream().mapToDouble(one -> StrictMath.exp(one.log())).toArray();
        this.covered = covered(this.readings);
    }

    private static double[] covered(List<Candidate> readings) {
        int size = readings.size();
        double[] covered = new double[size * size];
        for (int i = 0; i < size; i++) {
            List<Range> one = readings.get(i).content();
            covered[i * size + i] = 1;
            for (int k = 0; k < i; k++) {
                List<Range> other = readings.get(k).content();
                double share = both(one, other) / (double) Math.max(size(one), size(other));
                covered[i * size + k] = share;
                covered[k * size + i] = share;
            }
        }
        return covered;
    }

    Candidate best() {
        return readings.get(0);
    }

    /** Probability of one of the readings. */
    double likely(int reading) {
        return likely[reading];
    }

    /** The words that the contents of two readings have in common, as a share of the longer one. */
    double covered(int one, int other) {
        return covered[one * readings.size() + other];
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
        int both = both(one, other);
        return both / (double) Math.max(1, size(one) + size(other) - both);
    }

    private static int both(List<Range> one, List<Range> other) {
        int both = 0;
        for (Range a : one) {
            for (Range b : other) {
                both += Math.max(0, Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()));
            }
        }
        return both;
    }

    static int size(List<Range> content) {
        int size = 0;
        for (Range range : content) {
            size += range.to() - range.from();
        }
        return size;
    }
}
