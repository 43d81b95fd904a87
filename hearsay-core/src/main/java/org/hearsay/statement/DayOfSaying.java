package org.hearsay.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;
import org.hearsay.model.SaidOn;
import org.jspecify.annotations.Nullable;

/** The day on which a statement was made, by what its renderings tell. */
final class DayOfSaying {
    private DayOfSaying() {}

    /**
     * The most precise day, then the surest, then the earliest. What was printed was said before: a day later than the first article's, and the
     * next one, which it may have been elsewhere, is none. Null where no other is told.
     */
    static @Nullable SaidOn of(List<Appearance> ordered) {
        Moment printed = ordered.stream()
                .map(Appearance::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return ordered.stream()
                .map(one -> one.attribution().saidOn())
                .filter(Objects::nonNull)
                .filter(said -> printed == null
                        || !said.date().first().isAfter(printed.day().plusDays(1)))
                .min(Comparator.comparingLong((SaidOn said) -> length(said.date()))
                        .thenComparingDouble(said -> -said.confidence())
                        .thenComparing(SaidOn::date)
                        .thenComparing(SaidOn::reason))
                .orElse(null);
    }

    private static long length(PartialDate date) {
        return date.last().toEpochDay() - date.first().toEpochDay();
    }
}
