package org.hearsay.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.text.Stem;
import org.hearsay.text.WordMeaning;

/** Words of one stem and meaning, with their uses by outlet. */
final class Family {
    /** Words of one stem that are less alike than this are different words ("officer", "official"). */
    private static final double AKIN = 0.25;

    private final Map<String, Integer> counts = new HashMap<>();
    private final int number;
    private final int[] own;
    private final int[] reported;
    private int inHeadlines;
    private List<String> words = List.of();
    private int[] meanings = {};
    private boolean event;

    private Family(int number, int outlets) {
        this.number = number;
        this.own = new int[outlets];
        this.reported = new int[outlets];
    }

    /** The families of these uses; each word's family, by word. */
    static Map<String, Family> of(List<Use> uses, int outlets) {
        Map<String, Integer> counts = new HashMap<>();
        uses.forEach(use -> counts.merge(use.word(), 1, Integer::sum));
        Map<String, Map<String, Integer>> byStem = new TreeMap<>();
        counts.forEach((word, count) ->
                byStem.computeIfAbsent(Stem.of(word), stem -> new TreeMap<>()).put(word, count));
        Map<String, Family> families = new HashMap<>();
        int number = 0;
        for (Map<String, Integer> words : byStem.values()) {
            number = divide(words, number, outlets, families);
        }
        uses.forEach(use -> families.get(use.word()).add(use));
        families.values().stream().distinct().forEach(Family::close);
        return new TreeMap<>(families);
    }

    /** Makes the families of one stem; gives the number that the next family gets. */
    private static int divide(Map<String, Integer> words, int number, int outlets, Map<String, Family> families) {
        int next = number;
        String first = null;
        for (String word : ordered(words)) {
            families.put(
                    word, first == null || !areAkin(first, word) ? new Family(next++, outlets) : families.get(first));
            first = first == null ? word : first;
        }
        return next;
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

    /** Works out once what is asked for each pair of families. */
    private void close() {
        words = ordered(counts);
        meanings = words.stream()
                .mapToInt(WordMeaning.english()::number)
                .filter(meaning -> meaning >= 0)
                .toArray();
        event = words.stream().anyMatch(Family::tellsEvent);
    }

    /** From 0, without gaps within one story. */
    int number() {
        return number;
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
        for (int a : meanings) {
            for (int b : other.meanings) {
                near = Math.max(near, meaning.nearness(a, b));
            }
        }
        return near;
    }

    /** True for words for what happens: those with an ending of a verb or of a noun made from one, or irregular forms. */
    boolean isEvent() {
        return event;
    }

    private static boolean tellsEvent(String word) {
        return word.endsWith("ing")
                || word.endsWith("ed")
                || word.endsWith("ation")
                || word.endsWith("sion")
                || word.endsWith("ture")
                || word.endsWith("ment")
                || !Stem.of(word).startsWith(word.substring(0, Math.min(4, word.length())));
    }
}
