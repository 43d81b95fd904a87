package org.hearsay.when;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.TermTable;

/** The words of one language's time expressions, with what they can be. */
final class Lexicon {
    /** The longest term of several words, in pieces. */
    static final int LONGEST_PHRASE = 6;

    private final Map<String, Map<Kind, String>> senses = new HashMap<>();

    private final boolean smallNames;

    private Lexicon(String resource, boolean smallNames) {
        this.smallNames = smallNames;
        for (List<String> row : TermTable.load(Lexicon.class, resource).rows()) {
            put(row.get(0), Kind.valueOf(row.get(1)), row.size() > 2 ? row.get(2) : "");
            int first = row.get(0).indexOf(' ');
            if (first > 0) {
                put(row.get(0).substring(0, first), Kind.STARTS, "");
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
            default -> new Lexicon("english.tsv", false);
        };
    }

    /** True where the language writes the names of days and months small. */
    boolean smallNames() {
        return smallNames;
    }

    /** What a folded word can be; empty for a word of no time expression. */
    Map<Kind, String> senses(String plain) {
        return senses.getOrDefault(plain, Collections.emptyMap());
    }
}
