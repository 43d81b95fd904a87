package org.hearsay.stemma;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all articles with which one shares words have in common, so that each is set against the others in one look. */
final class Rivals {
    private static final int NONE = -1;

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
        for (Map.Entry<Integer, Overlap> entry : pile.overlaps(to).entrySet()) {
            rivals.sharing += entry.getValue().words() >= Parents.FEWEST_WORDS ? 1 : 0;
            if (!pile.order(entry.getKey(), to).isAfter()) {
                rivals.best = Math.max(rivals.best, entry.getValue().share());
                rivals.add(entry.getKey(), pile.times().earliest(entry.getKey()));
            }
        }
        return rivals;
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
