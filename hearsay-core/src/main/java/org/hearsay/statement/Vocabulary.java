package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.PorterStemmer;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/** The word lists of this step: synonyms, contraries, countries, small words, rarity. */
final class Vocabulary {
    private static final int MOST_STEMS = 50_000;
    private static final int LONGEST_PHRASE = 5;
    private static final int LONGEST_ENDING = 3;
    private static final Map<String, String> ONES = Map.of(
            "one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7", "eight", "8",
            "nine", "9");
    private static final double ARTICLES = 839;

    /** Stems worked out before; a step is used by several threads. */
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    /** Words met before. */
    private final Map<String, String> shared = new ConcurrentHashMap<>();

    private final Map<String, String> plainForm = new HashMap<>();
    private final Map<String, String> formOf = new HashMap<>();
    private final Map<String, String> phraseForm = new HashMap<>();
    private final Set<String> phraseStarts = new HashSet<>();
    private final List<Set<String>> meanings = new ArrayList<>();
    private final Map<String, Set<String>> meaningsOf = new HashMap<>();
    private final Set<String> negators;
    private final Map<String, String> units;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Double> multipliers = new HashMap<>();
    private final Map<String, Double> share = new HashMap<>();
    private final Set<String> small;

    Vocabulary() {
        for (List<String> row : table("irregular-forms.tsv").rows()) {
            row.forEach(word -> plainForm.putIfAbsent(word, row.get(0)));
        }
        small = new HashSet<>(table("small-words.tsv").column(0));
        for (List<String> row : TermTable.load(TermTable.class, "countries.tsv").rows()) {
            addCountry(row);
        }
        table("synonyms.tsv").rows().forEach(this::addSynonyms);
        for (Set<String> meaning : meanings) {
            String first = '=' + Collections.min(meaning);
            meaning.forEach(one -> meaningsOf
                    .computeIfAbsent(one, form -> new TreeSet<>(Set.of(form)))
                    .add(first));
        }
        phraseForm.keySet().forEach(phrase -> phraseStarts.add(phrase.substring(0, phrase.indexOf(' '))));
        negators = new HashSet<>(table("negators.tsv").column(0));
        units = new HashMap<>();
        for (List<String> row : table("units.tsv").rows()) {
            row.forEach(unit -> units.put(stem(unit), stem(row.get(0))));
        }
        for (List<String> row : table("number-words.tsv").rows()) {
            if (row.size() > 2) {
                multipliers.put(row.get(0), Double.valueOf(row.get(1)));
            } else {
                numbers.put(row.get(0), row.get(1));
            }
        }
        for (List<String> row : table("rarity.tsv").rows()) {
            double found = Double.parseDouble(row.get(1)) / ARTICLES;
            share.merge(formOf.getOrDefault(row.get(0), row.get(0)), found, Math::max);
        }
    }

    private static TermTable table(String name) {
        return TermTable.load(Vocabulary.class, name);
    }

    private void addCountry(List<String> row) {
        String form = "@" + row.get(0);
        List<String> names = new ArrayList<>(List.of(row.get(0)));
        names.addAll(List.of(row.get(1).split("\\|")));
        names.addAll(List.of(row.get(3).split("\\|")));
        for (String name : names.subList(0, Math.min(2, names.size()))) {
            String last = Fold.plain(name.substring(name.lastIndexOf(' ') + 1));
            if (name.indexOf(' ') > 0 && last.length() > LONGEST_ENDING) {
                meanings.add(Set.of(form, stem(last)));
            }
        }
        for (String name : names) {
            String folded = Fold.plain(name).replace(".", "");
            if (folded.indexOf(' ') > 0) {
                phraseForm.putIfAbsent(phraseKey(List.of(folded.split(" "))), form);
            } else if (!folded.isEmpty() && !folded.equals("us")) {
                formOf.putIfAbsent(stem(folded), form);
            }
        }
    }

    private void addSynonyms(List<String> row) {
        String form = "~" + stem(row.get(0));
        Set<String> one = new HashSet<>(Set.of(form));
        for (String word : row) {
            if (word.indexOf(' ') > 0) {
                phraseForm.putIfAbsent(phraseKey(List.of(word.split(" "))), form);
            } else {
                one.add(stem(word));
            }
        }
        meanings.add(one);
    }

    /** Names of the meanings in the lists that a form may have, and the form itself. */
    Set<String> meaningsOf(String form) {
        return meaningsOf.getOrDefault(form, Set.of(form));
    }

    /** Forms that the lists hold to mean one thing, a set a meaning. */
    List<Set<String>> meanings() {
        return meanings;
    }

    private String stem(String folded) {
        String known = stems.get(folded);
        if (known != null) {
            return known;
        }
        String stem = new PorterStemmer().stem(plainForm.getOrDefault(folded, folded));
        if (stems.size() < MOST_STEMS) {
            stems.put(folded, stem);
        }
        return stem;
    }

    /** The same word; what many renderings have is held once. */
    String shared(String folded) {
        String known = shared.get(folded);
        if (known != null) {
            return known;
        }
        if (shared.size() < MOST_STEMS) {
            shared.put(folded, folded);
        }
        return folded;
    }

    /** The stem of a folded word, or what stands for all words of its meaning. */
    String form(String folded) {
        String stem = stem(folded);
        return formOf.getOrDefault(stem, stem);
    }

    boolean isSmall(String folded) {
        return small.contains(folded);
    }

    boolean isNegation(String folded) {
        return folded.endsWith("n't") || negators.contains(folded);
    }

    /** What "un" is taken from in "untested", or null if the word is not made so. */
    @Nullable
    String withoutUn(String folded) {
        boolean made = folded.length() > 6 && folded.startsWith("un") && share.containsKey(form(folded.substring(2)));
        return made && !formOf.containsKey(stem(folded)) ? folded.substring(2) : null;
    }

    /** The stem of a measure ("week"), or empty for any other word. */
    String unit(String folded) {
        return units.getOrDefault(stem(folded), "");
    }

    @Nullable
    String number(String folded) {
        int hyphen = folded.indexOf('-');
        String tens = hyphen < 0 ? null : numbers.get(folded.substring(0, hyphen));
        String ones = hyphen < 0 ? null : ONES.getOrDefault(folded.substring(hyphen + 1), ordinal(folded, hyphen));
        if (tens != null && ones != null && Character.isDigit(tens.charAt(0))) {
            return tens.substring(0, tens.length() - 1) + ones;
        }
        return numbers.get(folded);
    }

    /** The "first" of "twenty-first". */
    private @Nullable String ordinal(String folded, int hyphen) {
        String last = folded.substring(hyphen + 1);
        String value = last.equals("first") ? "1" : last.length() > 4 ? numbers.get(last) : null;
        return value != null && value.length() == 1 ? value : null;
    }

    @Nullable
    Double multiplier(String folded) {
        return multipliers.get(folded);
    }

    /** A phrase in whatever form its first word has: "called off" for "call off". */
    private String phraseKey(List<String> words) {
        return stem(words.get(0)) + ' ' + String.join(" ", words.subList(1, words.size()));
    }

    /** How many words from a place on are one phrase with a form of its own, from 2, or 0. */
    int phrase(List<String> words, int at) {
        if (!phraseStarts.contains(stem(words.get(at)))) {
            return 0;
        }
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 1; length--) {
            if (phraseForm.containsKey(phraseKey(words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    String phraseForm(List<String> words, int at, int length) {
        return phraseForm.getOrDefault(phraseKey(words.subList(at, at + length)), "");
    }

    /** The share of news articles that have a form, never 0. */
    double share(String form) {
        return Math.max(share.getOrDefault(form, 0.0), 0.5 / ARTICLES);
    }
}
