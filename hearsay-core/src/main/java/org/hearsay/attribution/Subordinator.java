package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The word that joins what is said to its verb, and is no part of it: "dass", "que", "что", as "that" in English. */
final class Subordinator {
    private static final Map<String, List<String>> WORDS = Map.of(
            "de", List.of("dass ", "da\u00DF "),
            "es", List.of("que "),
            "fr", List.of("que ", "qu'", "qu\u2019"),
            "ru", List.of("\u0447\u0442\u043E "),
            "uk", List.of("\u0449\u043E "));

    private Subordinator() {}

    /** What is said without it, in a language that has a table. */
    static String cut(String content, String language) {
        String small = content.toLowerCase(Locale.ROOT);
        for (String word : WORDS.getOrDefault(language, List.of())) {
            if (small.startsWith(word) && content.length() > word.length() && small.length() == content.length()) {
                return content.substring(word.length()).strip();
            }
        }
        return content;
    }
}
