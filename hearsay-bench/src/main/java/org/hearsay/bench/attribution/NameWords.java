package org.hearsay.bench.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Fold;

/** Compares names of speakers as marked and as found, article and case aside. */
final class NameWords {
    private static final Set<String> ARTICLES =
            Set.of("der", "die", "das", "des", "dem", "den", "el", "la", "los", "las", "le", "les", "l", "du", "del");
    private static final Set<String> PRONOUNS = Set.of(
            "er",
            "sie",
            "es",
            "ich",
            "wir",
            "ihm",
            "ihr",
            "el",
            "ella",
            "ellos",
            "ellas",
            "il",
            "elle",
            "ils",
            "elles",
            "lui",
            "on",
            "je",
            "yo",
            "\u043E\u043D",
            "\u043E\u043D\u0430",
            "\u043E\u043D\u0438",
            "\u044F",
            "\u043C\u044B",
            "\u0435\u0433\u043E",
            "\u0435\u0435",
            "\u0438\u0445",
            "\u0432\u0456\u043D",
            "\u0432\u043E\u043D\u0430",
            "\u0432\u043E\u043D\u0438",
            "\u043C\u0438",
            "\u0438\u043E\u0433\u043E",
            "\u0456\u0456",
            "\u0456\u0445");
    private static final int LEAST_STEM = 4;
    private static final int MOST_ENDING = 3;

    private NameWords() {}

    /** The same words in the same order, but for articles and endings. */
    static boolean same(String a, String b) {
        List<String> one = words(a);
        List<String> other = words(b);
        boolean same = one.size() == other.size() && !one.isEmpty();
        for (int i = 0; same && i < one.size(); i++) {
            same = alike(one.get(i), other.get(i));
        }
        return same;
    }

    static boolean isPronoun(String name) {
        return PRONOUNS.contains(Fold.plain(name));
    }

    private static boolean alike(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        int least = Math.min(LEAST_STEM, Math.min(a.length(), b.length()) - 1);
        return a.equals(b) || common >= least && Math.max(a.length(), b.length()) - common <= MOST_ENDING;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Fold.plain(name).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !(words.isEmpty() && ARTICLES.contains(word))) {
                words.add(word);
            }
        }
        return words;
    }
}
