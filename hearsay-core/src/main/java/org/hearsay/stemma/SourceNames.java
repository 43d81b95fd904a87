package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Fold;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells whether an outlet and an agency are one house by their names. */
final class SourceNames {
    private SourceNames() {}

    /** Equal, one the beginning of the other in whole words, or one made of the other's first letters. */
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
        return a.subList(0, common).equals(b.subList(0, common)) || initials(a, b) || initials(b, a);
    }

    private static boolean initials(List<String> shorter, List<String> longer) {
        if (shorter.size() != 1 || longer.size() < 2 || shorter.get(0).length() != longer.size()) {
            return false;
        }
        for (int i = 0; i < longer.size(); i++) {
            if (longer.get(i).charAt(0) != shorter.get(0).charAt(i)) {
                return false;
            }
        }
        return true;
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
