package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Pairs worth comparing: a rare term in common, one speaker or one story, no two known speakers; never all against all. */
final class Candidates {
    private static final int RARE_TERMS = 10;
    private static final int WINDOW = 40;

    private Candidates() {}

    /** Pairs of indexes into the list, the smaller first, in order. */
    static List<int[]> of(List<Rendering> renderings, StoryWeights weights, Vocabulary vocabulary) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i : order(renderings)) {
            Rendering rendering = renderings.get(i);
            SortedSet<String> keys = new TreeSet<>();
            rare(rendering, weights).forEach(form -> keys.addAll(vocabulary.meaningsOf(form)));
            for (String form : keys) {
                if (!rendering.speaker().isEmpty()) {
                    add(index, "speaker\n" + rendering.speaker() + '\n' + form, i);
                }
                if (!rendering.story().isEmpty()) {
                    add(index, "story\n" + rendering.story() + '\n' + form, i);
                }
            }
        }
        LongStream.Builder found = LongStream.builder();
        for (List<Integer> posting : index.values()) {
            for (int i = 0; i < posting.size(); i++) {
                for (int j = i + 1; j < Math.min(posting.size(), i + WINDOW); j++) {
                    long a = Math.min(posting.get(i), posting.get(j));
                    long b = Math.max(posting.get(i), posting.get(j));
                    if (mayShareSpeaker(renderings.get((int) a), renderings.get((int) b))) {
                        found.add(a * renderings.size() + b);
                    }
                }
            }
        }
        List<int[]> pairs = new ArrayList<>();
        long last = -1;
        for (long pair : found.build().sorted().toArray()) {
            if (pair != last) {
                pairs.add(new int[] {(int) (pair / renderings.size()), (int) (pair % renderings.size())});
            }
            last = pair;
        }
        return pairs;
    }

    /** Most pairs of a story have two known speakers and need not be looked at. */
    private static boolean mayShareSpeaker(Rendering a, Rendering b) {
        return a.speaker().isEmpty() || b.speaker().isEmpty() || a.speaker().equals(b.speaker());
    }

    /** Their indexes by day, then words, so that like ones of one time stand together in a long list. */
    private static List<Integer> order(List<Rendering> renderings) {
        List<String> keys =
                renderings.stream().map(rendering -> rendering.content().key()).toList();
        return IntStream.range(0, renderings.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> day(renderings.get(i)))
                        .thenComparing(keys::get)
                        .thenComparing(i -> renderings.get(i).id()))
                .toList();
    }

    private static void add(Map<String, List<Integer>> index, String key, int value) {
        index.computeIfAbsent(key, posting -> new ArrayList<>()).add(value);
    }

    private static long day(Rendering rendering) {
        long[] days = rendering.days();
        if (days != null) {
            return days[0];
        }
        Long published = rendering.published();
        return published == null ? Long.MAX_VALUE : published;
    }

    private static List<String> rare(Rendering rendering, StoryWeights weights) {
        record Weighed(String form, double weight) {}
        return rendering.forms().stream()
                .map(form -> new Weighed(form, weights.of(rendering.story(), form, 1)))
                .sorted(Comparator.comparingDouble((Weighed one) -> -one.weight())
                        .thenComparing(Weighed::form))
                .limit(RARE_TERMS)
                .map(Weighed::form)
                .toList();
    }
}
