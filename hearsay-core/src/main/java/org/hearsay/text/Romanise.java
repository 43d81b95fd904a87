package org.hearsay.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes Cyrillic words in Latin letters, as English papers do; other letters stay as they are. */
public final class Romanise {
    private static final String UKRAINIAN = "uk";
    private static final Map<Character, String> RUSSIAN_LETTERS = new HashMap<>();
    private static final Map<Character, String> UKRAINIAN_LETTERS = new HashMap<>();

    static {
        for (List<String> row : TermTable.load(Romanise.class, "cyrillic.tsv").rows()) {
            char letter = row.get(0).charAt(0);
            RUSSIAN_LETTERS.put(letter, row.get(1));
            UKRAINIAN_LETTERS.put(letter, row.get(2));
        }
    }

    private Romanise() {}

    /** The word in Latin letters, its capitals kept; itself where it has no Cyrillic letter. */
    public static String of(String word, String language) {
        Map<Character, String> letters = language.equals(UKRAINIAN) ? UKRAINIAN_LETTERS : RUSSIAN_LETTERS;
        StringBuilder latin = null;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            String sounds = sounds(letters, c);
            if (sounds != null && latin == null) {
                latin = new StringBuilder(word.length() + 4).append(word, 0, i);
            }
            if (latin != null) {
                latin.append(sounds == null ? String.valueOf(c) : sounds);
            }
        }
        return latin == null ? word : latin.toString();
    }

    private static @Nullable String sounds(Map<Character, String> letters, char c) {
        char lower = Character.toLowerCase(c);
        String sounds = letters.get(lower);
        if (sounds == null || lower == c || sounds.isEmpty()) {
            return sounds;
        }
        return Character.toUpperCase(sounds.charAt(0)) + sounds.substring(1);
    }
}
