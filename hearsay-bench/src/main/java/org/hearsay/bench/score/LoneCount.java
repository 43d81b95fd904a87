package org.hearsay.bench.score;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts words without a link: those found, those in the gold, and those in both. */
final class LoneCount {
    private int found;
    private int gold;
    private int both;

    /** Adds a sentence, words apart, that has the first (0) or the second (1) place in links like "3-4". */
    void add(String sentence, Set<String> goldLinks, Set<String> foundLinks, int place) {
        long words = sentence.chars().filter(c -> c == ' ').count() + 1;
        Set<Integer> goldWords = words(goldLinks, place);
        Set<Integer> foundWords = words(foundLinks, place);
        IntStream.range(0, (int) words).forEach(word -> {
            boolean isGold = !goldWords.contains(word);
            boolean isFound = !foundWords.contains(word);
            gold += isGold ? 1 : 0;
            found += isFound ? 1 : 0;
            both += isGold && isFound ? 1 : 0;
        });
    }

    private static Set<Integer> words(Set<String> links, int place) {
        return links.stream()
                .map(link -> Integer.valueOf(link.split("-")[place]))
                .collect(Collectors.toSet());
    }

    /** F1 of those found; 0 where none is alone. */
    double f1() {
        return found + gold == 0 ? 0 : 2.0 * both / (found + gold);
    }

    /** Prints F1, with how many words are alone in the gold. */
    void print() {
        Means.print("lone words F1", f1(), gold);
    }
}
