package org.hearsay.gloss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/**
 * English for the words of one language, from a table of six kinds of rows: {@code word} (an English word; what it may be in
 * the other language), {@code small} (a form; its English word), {@code form} (an irregular form; its base), {@code more} (a word
 * or phrase; its English), {@code ending} for languages without a stemmer, and {@code swap} (a sound of inflected stems; the base's).
 *
 * <p>Words are looked up as they are, else by their stems. What a row names first is likelier than what it names last, and a
 * commoner English word is likelier than a rarer one: rows come in the order of how often news has them.
 */
final class GlossTable {
    private static final int MOST_OTHERS = 6;
    /** Longest phrase, in words. */
    static final int LONGEST = 4;

    private static final double SMALL_FIRST = -20;
    private static final double MORE_FIRST = -1;
    private static final double RANKS = 10_000;

    private record Sense(String english, double place) {}

    /** The likeliest English, then the other single words. */
    record Entry(List<String> words, List<String> others) {}

    private final ForeignStem stem;
    private final Map<String, Entry> asPrinted = new HashMap<>();
    private final Map<String, Entry> byStem = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> phraseStarts = new HashSet<>();
    private final List<List<String>> swaps;
    /** English names, folded. */
    private final Set<String> names = new HashSet<>();

    GlossTable(String language) {
        TermTable table = TermTable.load(GlossTable.class, language + ".tsv");
        stem = new ForeignStem(
                language,
                table.rows().stream()
                        .filter(row -> row.get(0).equals("ending"))
                        .map(row -> row.get(1))
                        .toList());
        swaps = table.rows().stream().filter(row -> row.get(0).equals("swap")).toList();
        Map<String, List<Sense>> printed = new HashMap<>();
        int rank = 0;
        for (List<String> row : table.rows()) {
            switch (row.get(0)) {
                case "word" -> {
                    if (row.get(1).length() > 1
                            && Character.isUpperCase(row.get(1).charAt(0))) {
                        names.add(Fold.plain(row.get(1)));
                    }
                    double place = rank++ / RANKS;
                    for (String foreign : row.get(2).split("\\|")) {
                        add(printed, foreign, row.get(1), place++);
                    }
                }
                case "small" -> add(printed, row.get(1), row.get(2), SMALL_FIRST);
                case "more" -> {
                    double place = MORE_FIRST;
                    for (String english : row.get(2).split("\\|")) {
                        add(printed, row.get(1), english, place += 1 / RANKS);
                    }
                }
                case "form" -> bases.put(ForeignStem.lower(row.get(1)), ForeignStem.lower(row.get(2)));
                default -> {}
            }
        }
        Map<String, List<Sense>> stems = new HashMap<>();
        printed.forEach((form, senses) ->
                stems.computeIfAbsent(key(form), none -> new ArrayList<>()).addAll(senses));
        printed.forEach((form, senses) -> asPrinted.put(form, entry(senses)));
        stems.forEach((form, senses) -> byStem.put(form, entry(senses)));
        for (String form : byStem.keySet()) {
            int space = form.indexOf(' ');
            if (space > 0) {
                phraseStarts.add(form.substring(0, space));
            }
        }
    }

    private static void add(Map<String, List<Sense>> senses, String foreign, String english, double place) {
        senses.computeIfAbsent(ForeignStem.lower(foreign), none -> new ArrayList<>())
                .add(new Sense(Fold.plain(english), place));
    }

    private static Entry entry(List<Sense> senses) {
        List<String> ordered = new ArrayList<>(new LinkedHashSet<>(senses.stream()
                .sorted(Comparator.comparingDouble(Sense::place).thenComparing(Sense::english))
                .map(Sense::english)
                .toList()));
        List<String> others = ordered.stream()
                .skip(1)
                .filter(english -> english.indexOf(' ') < 0)
                .limit(MOST_OTHERS)
                .toList();
        String first = ordered.get(0);
        return new Entry(first.isEmpty() || first.equals("-") ? List.of() : List.of(first.split(" ")), others);
    }

    /** The stems of its words, joined by one space. */
    private String key(String lower) {
        if (lower.indexOf(' ') < 0) {
            return stem(lower);
        }
        List<String> stems = new ArrayList<>();
        for (String word : lower.split(" ")) {
            stems.add(stem(word));
        }
        return String.join(" ", stems);
    }

    /** The stem of a word in lower case, of an irregular form that of its base. */
    String stem(String lower) {
        return stem.of(bases.getOrDefault(lower, lower));
    }

    /** What a word in lower case is in English, or null if it is not in the table. */
    @Nullable
    Entry of(String lower) {
        return of(lower, stem(lower));
    }

    /** The same; {@code stem} is the word's. */
    @Nullable
    Entry of(String lower, String stem) {
        Entry printed = asPrinted.get(lower);
        if (printed == null) {
            String base = bases.get(lower);
            printed = base == null ? null : asPrinted.get(base);
        }
        return printed != null ? printed : byStem(stem);
    }

    /** By the stem, else by what the stem may be in the base form ("vuelv": "volv"). */
    private @Nullable Entry byStem(String stem) {
        Entry entry = byStem.get(stem);
        for (int i = 0; entry == null && i < swaps.size(); i++) {
            String inflected = swaps.get(i).get(1);
            int at = stem.lastIndexOf(inflected);
            if (at >= 0) {
                entry = byStem.get(
                        stem.substring(0, at) + swaps.get(i).get(2) + stem.substring(at + inflected.length()));
            }
        }
        return entry;
    }

    /** Whether the table has a word in just this form. */
    boolean has(String lower) {
        return asPrinted.containsKey(lower);
    }

    /** Whether a folded English word of the table is a name: "moscow". */
    boolean isName(String english) {
        return names.contains(english);
    }

    boolean mayBegin(String stem) {
        return phraseStarts.contains(stem);
    }

    /** What a phrase is in English, or null. */
    @Nullable
    Entry ofPhrase(List<String> stems) {
        return byStem.get(String.join(" ", stems));
    }
}
