package org.hearsay.when;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;

/** The words of one language's time expressions, with what they can be. */
final class Lexicon {
    /** The longest term of several words, in pieces. */
    static final int LONGEST_PHRASE = 6;

    private static final int SHORTEST_DAY = 6;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_COMPOUND = 24;

    private final Map<String, Map<Kind, String>> senses = new HashMap<>();

    private final boolean smallNames;

    private Lexicon(String resource, boolean smallNames) {
        this.smallNames = smallNames;
        for (List<String> row : TermTable.load(Lexicon.class, resource).rows()) {
            String word = Fold.plain(row.get(0));
            put(word, Kind.valueOf(row.get(1)), row.size() > 2 ? row.get(2) : "");
            int first = word.indexOf(' ');
            if (first > 0) {
                put(word.substring(0, first), Kind.STARTS, "");
            }
        }
    }

    private void put(String word, Kind kind, String value) {
        senses.computeIfAbsent(word, none -> new EnumMap<>(Kind.class)).put(kind, value);
    }

    /** The lexicon of a two-letter language code; English where there is none of its own. */
    static Lexicon of(String language) {
        return switch (language) {
            case "es" -> new Lexicon("spanish.tsv", true);
            case "fr" -> new Lexicon("french.tsv", true);
            case "de" -> new Lexicon("german.tsv", false);
            case "ru" -> new Lexicon("russian.tsv", true);
            case "uk" -> new Lexicon("ukrainian.tsv", true);
            default -> new Lexicon("english.tsv", false);
        };
    }

    /** True where the language writes the names of days and months small. */
    boolean smallNames() {
        return smallNames;
    }

    /** Where a word that is none of its own falls into a weekday and a part of the day ("Donnerstagmorgen"), or into "FY" and a year; or -1. */
    int seam(String plain) {
        if (plain.length() > LONGEST_COMPOUND) {
            return -1;
        }
        if (plain.startsWith("fy") && plain.length() > 2 && Character.isDigit(plain.charAt(2))) {
            return 2;
        }
        for (int i = SHORTEST_DAY; !senses.containsKey(plain) && i <= plain.length() - SHORTEST_PART; i++) {
            boolean day = senses(plain.substring(0, i)).containsKey(Kind.WEEKDAY);
            if (day && senses(plain.substring(i)).containsKey(Kind.PART)) {
                return i;
            }
        }
        return -1;
    }

    /** What a folded word can be; empty for a word of no time expression. */
    Map<Kind, String> senses(String plain) {
        return senses.getOrDefault(plain, Collections.emptyMap());
    }
}
