package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sentences of a story that are one sentence in nearly the same words, lined up word by word.
 *
 * @param wordings all sentences, each once, in the story's order
 * @param aligned pairs of wordings of one language that share rare words, by the second, then by what they share
 */
record NearCopies(List<Wording> wordings, List<AlignedWords> aligned) {
    /** Wordings with a word in common with which a later one is compared, at most: the last before it. */
    private static final int BEFORE = 16;
    /** Wordings with which one is lined up, at most. */
    private static final int MOST = 12;
    /** What the words that two sentences share weigh together, at least. */
    private static final double SHARED = 1.5;

    /** None of a story of one article: what differs within it is for other facts to compare. */
    static NearCopies of(List<Scene> scenes, FactWords words) {
        if (scenes.size() < 2) {
            return new NearCopies(List.of(), List.of());
        }
        List<Wording> wordings = Wording.of(scenes, words);
        Map<String, List<Wording>> byStem = new HashMap<>();
        List<AlignedWords> copies = new ArrayList<>();
        for (Wording wording : wordings) {
            Map<Integer, Double> shared = new TreeMap<>();
            wording.stems().forEach((stem, weight) -> {
                List<Wording> before = byStem.computeIfAbsent(wording.language() + stem, none -> new ArrayList<>());
                for (Wording other : before.subList(Math.max(0, before.size() - BEFORE), before.size())) {
                    shared.merge(other.number(), weight, Double::sum);
                }
                before.add(wording);
            });
            shared.entrySet().stream()
                    .filter(other -> other.getValue() >= SHARED)
                    .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> other) -> -other.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .limit(MOST)
                    .forEach(other -> copies.add(AlignedWords.of(wordings.get(other.getKey()), wording, words)));
        }
        return new NearCopies(wordings, List.copyOf(copies));
    }
}
