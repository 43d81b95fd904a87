package org.hearsay.stemma;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all articles with which one shares words have in common, so that each is set against the others in one look. */
final class Rivals {
    private static final int NONE = -1;

    /** Earlier texts that are looked at, and by how much one must be nearer to them to be surely above the other. */
    private static final int MOST_EARLY = 5;

    private static final double CLEARLY = 0.05;

    private List<Integer> early = List.of();
    private double best;
    private int sharing;
    private int notLater;
    private int undated;
    private int lastUndated = NONE;
    private int first = NONE;
    private @Nullable Instant earliest;
    private @Nullable Instant second;

    private Rivals() {}

    static Rivals of(Pile pile, int to) {
        Rivals rivals = new Rivals();
        List<Integer> early = early(pile, to);
        rivals.early = early;
        for (Map.Entry<Integer, Overlap> entry : pile.overlaps(to).entrySet()) {
            rivals.sharing += entry.getValue().words() >= Parents.FEWEST_WORDS ? 1 : 0;
            if (!pile.order(entry.getKey(), to).isAfter()) {
                boolean below = pile.order(entry.getKey(), to) == Order.UNKNOWN
                        && nearness(pile, early, to, entry.getKey()) >= CLEARLY;
                rivals.best = below
                        ? rivals.best
                        : Math.max(rivals.best, entry.getValue().share());
                rivals.add(entry.getKey(), pile.times().earliest(entry.getKey()));
            }
        }
        return rivals;
    }

    /** The texts dated earlier with which this one shares most. */
    private static List<Integer> early(Pile pile, int to) {
        return pile.overlaps(to).entrySet().stream()
                .filter(entry -> pile.order(entry.getKey(), to).isBefore()
                        && entry.getValue().words() >= Parents.FEWEST_WORDS)
                .sorted(Map.Entry.<Integer, Overlap>comparingByValue(
                                Comparator.comparing((Overlap overlap) -> -overlap.words()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_EARLY)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * How much more an earlier text shares with the one than with the other, from -1 to 1: what has lost more of it is further
     * down.
     */
    private static double nearness(Pile pile, List<Integer> early, int one, int other) {
        for (int text : early) {
            if (text != other && pile.order(text, other).isBefore()) {
                double a = pile.overlap(text, one).words();
                double b = pile.overlap(text, other).words();
                return (a - b) / Math.max(1, Math.max(a, b));
            }
        }
        return 0;
    }

    double nearness(Pile pile, int to, int from) {
        return nearness(pile, early, to, from);
    }

    private void add(int number, @Nullable Instant begin) {
        notLater++;
        if (begin == null) {
            undated++;
            lastUndated = number;
        } else if (earliest == null || begin.isBefore(earliest)) {
            second = earliest;
            earliest = begin;
            first = number;
        } else if (second == null || begin.isBefore(second)) {
            second = begin;
        }
    }

    /** The largest share of the article's words that stands in one that is not later. */
    double best() {
        return best;
    }

    /** Whether any but this one shares enough words to be its source. */
    boolean anyBut(Overlap own) {
        return sharing > (own.words() >= Parents.FEWEST_WORDS ? 1 : 0);
    }

    /** Whether this one surely appeared before all others that are not later than the article; it is one of them. */
    boolean isFirst(int number, PrintedTimes times) {
        if (notLater == 1) {
            return true;
        }
        Instant end = times.latest(number);
        boolean othersDated = undated == 0 || undated == 1 && lastUndated == number;
        Instant others = number == first ? second : earliest;
        return end != null && othersDated && (others == null || end.isBefore(others));
    }
}
