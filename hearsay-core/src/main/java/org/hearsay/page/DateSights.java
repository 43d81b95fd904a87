package org.hearsay.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/** Where a reader sees days on a page: each place, and how the places lie to each other. */
final class DateSights {
    private static final int FARTHEST = 60;
    private static final List<Suggestion> AROUND = List.of(
            Suggestion.DATE,
            Suggestion.BYLINE,
            Suggestion.TITLE,
            Suggestion.BODY,
            Suggestion.RELATED,
            Suggestion.COMMENT,
            Suggestion.SIDE,
            Suggestion.FOOTER,
            Suggestion.TEASER,
            Suggestion.NAVIGATION);

    private final int title;
    private final int first;
    private final int last;
    private final Map<LocalDate, List<Sight>> byDay = new HashMap<>();
    private final List<LocalDate> order = new ArrayList<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    /**
     * One place where a day is seen.
     *
     * @param piece number of the piece
     * @param inside the {@link Suggestion}s of the elements around, as bits
     * @param share characters of the line that the day takes
     * @param words words of the line
     * @param linked characters of the line that are links, as a share
     * @param timed whether a time of day stands with it
     * @param label what the words beside it say that it is
     */
    record Sight(int piece, int inside, double share, int words, double linked, boolean timed, DateLabels label) {
        boolean isAside() {
            return DateSources.isAside(inside);
        }
    }

    /** {@code title}, {@code first} and {@code last} are the numbers of the pieces where headline and text begin and where it ends, -1 for none. */
    DateSights(int title, int first, int last) {
        this.title = title;
        this.first = first;
        this.last = last;
    }

    void add(@Nullable Moment moment, Sight sight) {
        if (moment == null) {
            return;
        }
        LocalDate day = moment.day();
        List<Sight> places = byDay.computeIfAbsent(day, none -> new ArrayList<>(1));
        places.add(sight);
        if (!sight.isAside() && days.add(day)) {
            order.add(day);
        }
    }

    /** Sorts the days by where they are first seen from the headline on. */
    void sort() {
        order.sort((one, other) -> Integer.compare(fromTitle(one), fromTitle(other)));
    }

    private int fromTitle(LocalDate day) {
        int nearest = Integer.MAX_VALUE;
        for (Sight sight : byDay.get(day)) {
            int place = sight.piece() >= title ? sight.piece() - title : 10_000 + title - sight.piece();
            nearest = sight.isAside() ? nearest : Math.min(nearest, place);
        }
        return nearest;
    }

    /** Adds what is seen of a day: how often, at the best of its places in what surroundings, and in which order with others. */
    void measure(Row row, LocalDate day) {
        List<Sight> places = byDay.getOrDefault(day, List.of());
        Sight best = null;
        int aside = 0;
        for (Sight place : places) {
            aside += place.isAside() ? 1 : 0;
            best = best == null || worth(place) > worth(best) ? place : best;
        }
        row.addLog(places.size()).addLog(places.size() - aside);
        row.add(best == null ? FARTHEST + 1 : clip(best.piece() - title));
        row.add(best == null ? FARTHEST + 1 : clip(best.piece() - first));
        row.add(best == null ? FARTHEST + 1 : clip(best.piece() - last));
        for (Suggestion suggestion : AROUND) {
            row.add(best == null ? -1 : suggestion.in(best.inside()) ? 1 : 0);
        }
        row.add(best == null ? -1 : best.share()).add(best == null ? -1 : best.words());
        row.add(best == null ? -1 : best.linked()).add(best != null && best.timed());
        row.add(best == null ? -2 : best.label().sign());
        row.add(Math.min(9, order.indexOf(day))).addLog(order.size());
        boolean seen = days.contains(day);
        row.add(!seen ? -1 : Math.min(9, days.headSet(day).size()));
        row.add(!seen ? -1 : Math.min(9, days.tailSet(day, false).size()));
    }

    private double worth(Sight sight) {
        int distance = sight.piece() >= title ? sight.piece() - title : 3 * (title - sight.piece());
        return sight.label().sign() + sight.share() - (sight.isAside() ? 3 : 0) - Math.min(2, 0.1 * distance);
    }

    private static int clip(int distance) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, distance));
    }
}
