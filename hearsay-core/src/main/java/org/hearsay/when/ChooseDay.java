package org.hearsay.when;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.SaidOn;
import org.jspecify.annotations.Nullable;

/** Chooses the likeliest of the days on which something may have been said; none where none is likely enough. */
final class ChooseDay {
    private static final double LIKELY = 0.4;
    /** Careful readers give no day to two of five attributions that get one here. */
    private static final double INFERRED = 0.6;

    private final Weights weights = new Weights("saying.tsv");

    @Nullable
    SaidOn choose(List<DayCandidate> days, List<String> none) {
        List<Double> sums = new ArrayList<>();
        double all = StrictMath.exp(weights.sum(none));
        for (DayCandidate day : days) {
            double share = StrictMath.exp(weights.sum(day.signs()));
            sums.add(share);
            all += share;
        }
        int best = 0;
        for (int i = 1; i < days.size(); i++) {
            best = sums.get(i) > sums.get(best) ? i : best;
        }
        return days.isEmpty() || sums.get(best) / all < LIKELY
                ? null
                : new SaidOn(days.get(best).day(), days.get(best).reason(), INFERRED * sums.get(best) / all);
    }
}
