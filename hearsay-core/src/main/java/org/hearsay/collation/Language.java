package org.hearsay.collation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.TermTable;

/** What collation knows of the language: small words, rarity, numbers, titles, states, denials, time words. */
final class Language {
    private static final double NEVER_COUNTED = 1.0;

    private final Set<String> small = column("small-words.tsv");
    private final Set<String> denials = column("denials.tsv");
    private final Set<String> phraseDenials = column("phrase-denials.tsv");
    private final Set<String> titles = column("titles.tsv");
    private final Set<String> timeWords = column("time-words.tsv");
    private final Map<String, Double> numbers = figures();
    private final Map<String, String> states = states();
    private final Map<String, Double> rarity = rarities();

    boolean isSmall(String word) {
        return small.contains(word);
    }

    /** True for words that turn a sentence into its contrary. */
    boolean denies(String word) {
        return denials.contains(word);
    }

    /** A word that denies what follows it and not the sentence: "without". */
    boolean deniesOnly(String word) {
        return phraseDenials.contains(word);
    }

    boolean isTitle(String word) {
        return titles.contains(word);
    }

    /** True for the names of months and weekdays, and for years. */
    boolean isTime(String word) {
        return timeWords.contains(word) || isYear(word);
    }

    /** The value of a number word, or null. */
    @org.jspecify.annotations.Nullable
    Double number(String word) {
        return numbers.get(word);
    }

    /** One name for a state that has several, or null; {@code words} are folded and joined by one space. */
    @org.jspecify.annotations.Nullable
    String state(String words) {
        return states.get(words);
    }

    double rarity(String word) {
        return rarity.getOrDefault(word, NEVER_COUNTED);
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(Character::isDigit);
    }

    private static Set<String> column(String resource) {
        return new HashSet<>(TermTable.load(Language.class, resource).column(0));
    }

    private static Map<String, Double> figures() {
        Map<String, Double> values = new HashMap<>();
        for (List<String> row :
                TermTable.load(Language.class, "number-words.tsv").rows()) {
            values.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return values;
    }

    private static Map<String, String> states() {
        Map<String, String> names = new HashMap<>();
        for (List<String> row : TermTable.load(Language.class, "states.tsv").rows()) {
            for (String name : row) {
                names.put(name, row.get(0));
            }
        }
        return names;
    }

    private static Map<String, Double> rarities() {
        Map<String, Double> values = new HashMap<>();
        for (List<String> row : TermTable.load(Language.class, "rarity.tsv").rows()) {
            values.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return values;
    }
}
