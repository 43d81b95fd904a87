package org.hearsay.gloss;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.text.TermTable;
import org.hearsay.text.Word;

/** Tells in which of the languages that can be read as English a few words are, by their letters and their small words. */
final class TellLanguage {
    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";
    private static final String UKRAINIAN = "uk";
    private static final String ONLY_UKRAINIAN = "\u0456\u0457\u0454\u0491";
    private static final Map<String, Set<String>> SMALL_WORDS = smallWords();

    private TellLanguage() {}

    private static Map<String, Set<String>> smallWords() {
        Map<String, Set<String>> words = new TreeMap<>();
        for (List<String> row : TermTable.load(TermTable.class, "stopwords.tsv").rows()) {
            if (Glossary.reads(row.get(0))) {
                words.put(row.get(0), new HashSet<>(List.of(row.get(1).split(" "))));
            }
        }
        return words;
    }

    /** Two letters; English where nothing tells more of another language. */
    static String of(List<Word> words) {
        Map<String, Integer> hits = new HashMap<>();
        int cyrillic = 0;
        int ukrainian = 0;
        for (Word word : words) {
            if (word.kind() != Word.Kind.LETTERS) {
                continue;
            }
            String lower = ForeignStem.lower(word.text());
            boolean isCyrillic = Character.UnicodeScript.of(lower.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
            cyrillic += isCyrillic ? 1 : -1;
            ukrainian += lower.chars().anyMatch(letter -> ONLY_UKRAINIAN.indexOf(letter) >= 0) ? 1 : 0;
            SMALL_WORDS.forEach((language, small) -> {
                if (small.contains(lower)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        if (cyrillic > 0) {
            return ukrainian > 0 ? UKRAINIAN : RUSSIAN;
        }
        String best = ENGLISH;
        for (String language : SMALL_WORDS.keySet()) {
            best = hits.getOrDefault(language, 0) > hits.getOrDefault(best, 0) ? language : best;
        }
        return best;
    }
}
