package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Matches what was found with what is marked, one to one, the best first; of equals the one added first. */
final class MatchOnce {
    private final List<Match> matches = new ArrayList<>();

    private record Match(double score, int gold, int guess) {}

    void add(double score, int gold, int guess) {
        matches.add(new Match(score, gold, guess));
    }

    /** For each of {@code guesses} the marked one that it is matched with; -1 for none. */
    int[] of(int guesses) {
        matches.sort(Comparator.comparingDouble(match -> -match.score));
        int[] marked = new int[guesses];
        Arrays.fill(marked, -1);
        BitSet used = new BitSet();
        for (Match match : matches) {
            if (marked[match.guess] < 0 && !used.get(match.gold)) {
                marked[match.guess] = match.gold;
                used.set(match.gold);
            }
        }
        return marked;
    }
}
