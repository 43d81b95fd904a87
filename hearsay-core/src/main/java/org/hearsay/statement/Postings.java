package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which items have a term, in the order in which they are added; long lists are looked at by window. */
final class Postings {
    private static final int WINDOW = 40;

    private record Place(List<Integer> posting, int at) {}

    private final Map<Object, List<Integer>> postings = new HashMap<>();
    private final Map<Integer, List<Place>> places = new HashMap<>();

    /** @param item added after all that stand before it in the order */
    void add(Object term, int item) {
        List<Integer> posting = postings.computeIfAbsent(term, none -> new ArrayList<>());
        places.computeIfAbsent(item, none -> new ArrayList<>()).add(new Place(posting, posting.size()));
        posting.add(item);
    }

    /** The items soon after this one that share a term with it, in their own order. */
    SortedSet<Integer> after(int item) {
        SortedSet<Integer> after = new TreeSet<>();
        for (Place place : places.getOrDefault(item, List.of())) {
            int end = Math.min(place.posting().size(), place.at() + WINDOW);
            after.addAll(place.posting().subList(place.at() + 1, end));
        }
        return after;
    }
}
