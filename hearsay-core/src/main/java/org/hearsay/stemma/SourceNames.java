package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Consonants;
import org.hearsay.text.Fold;
import org.hearsay.text.Romanise;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells whether an outlet and an agency are one house by their names. */
final class SourceNames {
    /** Consonants by which a whole name in Latin letters is told to be one in Cyrillic letters. */
    private static final int FEWEST_CONSONANTS = 4;

    private SourceNames() {}

    /**
     * Equal, one the beginning of the other in whole words, one short for the other by its letters, the other with words
     * left out between its first and last, or the other in Cyrillic letters.
     */
    static boolean same(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return false;
        }
        List<String> a = words(first);
        List<String> b = words(second);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        int common = Math.min(a.size(), b.size());
        return a.subList(0, common).equals(b.subList(0, common))
                || a.size() == 1 && ShortName.isOf(a.get(0), b)
                || b.size() == 1 && ShortName.isOf(b.get(0), a)
                || leavesOut(a, b)
                || leavesOut(b, a)
                || soundsAlike(first, second);
    }

    /** "Chicago Argus" for the Chicago Daily Argus. */
    private static boolean leavesOut(List<String> fewer, List<String> more) {
        if (fewer.size() < 2
                || fewer.size() >= more.size()
                || !fewer.get(0).equals(more.get(0))
                || !fewer.get(fewer.size() - 1).equals(more.get(more.size() - 1))) {
            return false;
        }
        int at = 0;
        for (String word : more) {
            at += at < fewer.size() && word.equals(fewer.get(at)) ? 1 : 0;
        }
        return at == fewer.size();
    }

    /** True if one name is in Cyrillic letters and has the consonants of the other. */
    static boolean soundsAlike(String one, String other) {
        if (isCyrillic(one) == isCyrillic(other)) {
            return false;
        }
        String latin = consonants(isCyrillic(one) ? other : one, "en");
        String cyrillic = isCyrillic(one) ? one : other;
        return latin.length() >= FEWEST_CONSONANTS
                && (latin.equals(consonants(cyrillic, "uk")) || latin.equals(consonants(cyrillic, "ru")));
    }

    private static String consonants(String name, String language) {
        return Consonants.of(Fold.plain(Romanise.of(name, language)));
    }

    private static boolean isCyrillic(String name) {
        return name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (Word word : Words.of(Fold.plain(name))) {
            if (word.kind() != Word.Kind.MARK && !word.text().equals("the")) {
                words.add(word.text());
            }
        }
        return words;
    }
}
