package org.hearsay.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.TermTable;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/** The world's news agencies by all their names. */
final class Agencies {
    private static final Map<String, List<Name>> BY_FIRST_WORD = load();
    private static final Set<String> PICTURES = pictures();

    /**
     * An agency named in a string.
     *
     * @param agency its listed name
     * @param start where the name begins
     * @param end one past the name
     * @param weak true if the name means other things too
     */
    record Mention(String agency, int start, int end, boolean weak) {}

    private record Name(String agency, String printed, List<String> words, boolean capitals, boolean weak) {}

    private Agencies() {}

    /** The agencies named in a string, in order; the longest name wins at each place. */
    static List<Mention> in(String text) {
        List<Word> words = Words.of(text);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Name best = null;
            for (Name name : BY_FIRST_WORD.getOrDefault(words.get(i).text().toLowerCase(Locale.ROOT), List.of())) {
                if ((best == null || name.words.size() > best.words.size()) && fits(name, text, words, i)) {
                    best = name;
                }
            }
            if (best != null) {
                int last = i + best.words.size() - 1;
                mentions.add(new Mention(
                        best.agency, words.get(i).start(), words.get(last).end(), best.weak));
                i = last;
            }
        }
        return mentions;
    }

    private static boolean fits(Name name, String text, List<Word> words, int at) {
        if (at + name.words.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < name.words.size(); i++) {
            if (!words.get(at + i).text().toLowerCase(Locale.ROOT).equals(name.words.get(i))) {
                return false;
            }
        }
        boolean asPrinted = name.capitals || name.weak && name.words.size() == 1;
        return !asPrinted || words.get(at).text().equals(name.printed);
    }

    /** True for an agency that supplies pictures and no words. */
    static boolean suppliesPictures(String agency) {
        return PICTURES.contains(agency);
    }

    private static Set<String> pictures() {
        Set<String> pictures = new HashSet<>();
        for (var row : TermTable.load(Agencies.class, "agencies.tsv").rows()) {
            if (row.size() > 4 && row.get(4).equals("pictures")) {
                pictures.add(row.get(0));
            }
        }
        return Set.copyOf(pictures);
    }

    private static Map<String, List<Name>> load() {
        Map<String, List<Name>> names = new HashMap<>();
        for (var row : TermTable.load(Agencies.class, "agencies.tsv").rows()) {
            String agency = row.get(0);
            Set<String> weak = new HashSet<>(row.size() > 3 ? List.of(row.get(3).split(";")) : List.of());
            List<String> printed = new ArrayList<>(List.of(agency));
            printed.addAll(row.size() > 2 ? List.of(row.get(2).split(";")) : List.of());
            for (String name : printed) {
                if (!name.isBlank()) {
                    List<String> words = Words.of(name).stream()
                            .map(word -> word.text().toLowerCase(Locale.ROOT))
                            .toList();
                    boolean capitals = words.size() == 1 && isCapitals(name);
                    names.computeIfAbsent(words.get(0), none -> new ArrayList<>())
                            .add(new Name(agency, name, words, capitals, weak.contains(name)));
                }
            }
        }
        return Collections.unmodifiableMap(names);
    }

    private static boolean isCapitals(String name) {
        return name.length() <= 8 && name.equals(name.toUpperCase(Locale.ROOT))
                || name.equals("dpa")
                || name.equals("epd");
    }
}
