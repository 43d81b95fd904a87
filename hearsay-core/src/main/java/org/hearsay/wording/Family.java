package org.hearsay.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.text.Stem;
import org.hearsay.text.WordMeaning;

/** Words of one stem and meaning, with their uses by outlet. */
final class Family {
    /** Words of one stem that are less alike than this are different words ("officer", "official"). */
    private static final double AKIN = 0.25;

    private final Map<String, Integer> counts = new TreeMap<>();
    private List<String> words = List.of();
    private final int[] own;
    private final int[] reported;
    private int inHeadlines;

    private Family(int outlets) {
        this.own = new int[outlets];
        this.reported = new int[outlets];
    }

    /** The families of these uses; each word's family, by word. */
    static Map<String, Family> of(List<Use> uses, int outlets) {
        Map<String, Map<String, Integer>> byStem = new TreeMap<>();
        for (Use use : uses) {
            byStem.computeIfAbsent(Stem.of(use.word()), stem -> new TreeMap<>()).merge(use.word(), 1, Integer::sum);
        }
        Map<String, Family> families = new TreeMap<>();
        byStem.values().forEach(words -> divide(words, outlets, families));
        uses.forEach(use -> families.get(use.word()).add(use));
        families.values().forEach(family -> family.words = ordered(family.counts));
        return families;
    }

    private static void divide(Map<String, Integer> words, int outlets, Map<String, Family> families) {
        String first = null;
        for (String word : ordered(words)) {
            if (first == null || !areAkin(first, word)) {
                families.put(word, new Family(outlets));
            } else {
                families.put(word, families.get(first));
            }
            first = first == null ? word : first;
        }
    }

    private static boolean areAkin(String first, String word) {
        WordMeaning meaning = WordMeaning.english();
        int a = meaning.number(first);
        int b = meaning.number(word);
        return a < 0 || b < 0 || meaning.nearness(a, b) >= AKIN;
    }

    private static List<String> ordered(Map<String, Integer> words) {
        return words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void add(Use use) {
        counts.merge(use.word(), 1, Integer::sum);
        (use.reported() ? reported : own)[use.outlet()]++;
        inHeadlines += use.headline() ? 1 : 0;
    }

    /** The word that stands for the family: the one most used. */
    String name() {
        return words.get(0);
    }

    /** Its words, most used first. */
    List<String> words() {
        return words;
    }

    int own(int outlet) {
        return own[outlet];
    }

    int reported(int outlet) {
        return reported[outlet];
    }

    int uses(int outlet) {
        return own[outlet] + reported[outlet];
    }

    int uses() {
        int sum = 0;
        for (int outlet = 0; outlet < own.length; outlet++) {
            sum += uses(outlet);
        }
        return sum;
    }

    int inHeadlines() {
        return inHeadlines;
    }

    /** How near the nearest words of two families are in meaning; 0 where none is known. */
    double nearness(Family other) {
        WordMeaning meaning = WordMeaning.english();
        double near = 0;
        for (String word : words) {
            int a = meaning.number(word);
            for (String rival : other.words) {
                int b = a < 0 ? -1 : meaning.number(rival);
                near = b < 0 ? near : Math.max(near, meaning.nearness(a, b));
            }
        }
        return near;
    }

    /** True for words for what happens: those with an ending of a verb or of a noun made from one, or irregular forms. */
    boolean isEvent() {
        return words.stream()
                .anyMatch(word -> word.endsWith("ing")
                        || word.endsWith("ed")
                        || word.endsWith("ation")
                        || word.endsWith("sion")
                        || word.endsWith("ture")
                        || word.endsWith("ment")
                        || !Stem.of(word).startsWith(word.substring(0, Math.min(4, word.length()))));
    }
}
