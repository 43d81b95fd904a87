package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/** The word lists of this step: synonyms, contraries, countries, small words, rarity. */
final class Vocabulary {
    private static final int LONGEST_PHRASE = 5;
    private static final double ARTICLES = 839;

    private final Map<String, String> formOf = new HashMap<>();
    private final Map<String, String> phraseForm = new HashMap<>();
    private final Map<String, String> contraryOf = new HashMap<>();
    private final Map<String, Integer> negators = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Double> multipliers = new HashMap<>();
    private final Map<String, Double> share = new HashMap<>();
    private final Set<String> small;

    Vocabulary() {
        small = new HashSet<>(table("small-words.tsv").column(0));
        for (List<String> row : TermTable.load(TermTable.class, "countries.tsv").rows()) {
            addCountry(row);
        }
        table("synonyms.tsv").rows().forEach(this::addSynonyms);
        for (List<String> row : table("opposites.tsv").rows()) {
            contraryOf.putIfAbsent(form(row.get(1)), form(row.get(0)));
        }
        table("negators.tsv").rows().forEach(row -> negators.put(row.get(0), Integer.valueOf(row.get(1))));
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
        for (String name : names) {
            String folded = Fold.plain(name).replace(".", "");
            if (folded.indexOf(' ') > 0) {
                phraseForm.putIfAbsent(folded, form);
            } else if (!folded.isEmpty() && !folded.equals("us")) {
                formOf.putIfAbsent(stem(folded), form);
            }
        }
    }

    private void addSynonyms(List<String> row) {
        String form = "~" + stem(row.get(0));
        for (String word : row) {
            if (word.indexOf(' ') > 0) {
                phraseForm.putIfAbsent(word, form);
            } else {
                formOf.putIfAbsent(stem(word), form);
            }
        }
    }

    static String stem(String folded) {
        return new PorterStemmer().stem(folded);
    }

    /** The stem of a folded word, or what stands for all words of its meaning. */
    String form(String folded) {
        String stem = stem(folded);
        return formOf.getOrDefault(stem, stem);
    }

    /** The form whose contrary this one is, or null. */
    @Nullable
    String contrary(String form) {
        return contraryOf.get(form);
    }

    boolean isSmall(String folded) {
        return small.contains(folded);
    }

    /** How many content words a negation reaches; 0 for any other word. */
    int reach(String folded) {
        return folded.endsWith("n't") ? 2 : negators.getOrDefault(folded, 0);
    }

    @Nullable
    String number(String folded) {
        return numbers.get(folded);
    }

    @Nullable
    Double multiplier(String folded) {
        return multipliers.get(folded);
    }

    /** How many words from a place on are one phrase with a form of its own, from 2, or 0. */
    int phrase(List<String> words, int at) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 1; length--) {
            if (phraseForm.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    String phraseForm(List<String> words, int at, int length) {
        return phraseForm.getOrDefault(String.join(" ", words.subList(at, at + length)), "");
    }

    /** The share of news articles that have a form, never 0. */
    double share(String form) {
        return Math.max(share.getOrDefault(form, 0.0), 0.5 / ARTICLES);
    }
}
