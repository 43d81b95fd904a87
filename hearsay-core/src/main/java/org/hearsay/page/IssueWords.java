package org.hearsay.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;

/** The words by which the heading of a newspaper's issue is told: those of papers' names, weekdays, pages and numbers. */
final class IssueWords {
    private static final int MOST_WORDS = 9;
    private static final Map<String, Set<String>> WORDS = load();
    private static final List<String> ENDS = List.copyOf(WORDS.get("end"));

    /** Words behind which a name goes on after the word that tells it: "News of the World". */
    private static final Set<String> GO_ON = Set.of("and", "of", "for", "&", "und", "et", "y", "e", "en");

    private IssueWords() {}

    static boolean isWeekday(String word) {
        return is("weekday", word);
    }

    static boolean isPage(String word) {
        return is("page", word);
    }

    static boolean isNumber(String word) {
        return is("number", word);
    }

    private static boolean is(String kind, String word) {
        return WORDS.get(kind).contains(word);
    }

    /** True for a few words that a newspaper may be called. */
    static boolean isNewspaper(String name) {
        List<String> words = List.of(Fold.plain(name).strip().split("[\\s\\-\u2013]+"));
        if (words.size() > MOST_WORDS || !startsAsName(name)) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = bare(words.get(i));
            boolean ends = i + 1 == words.size() || GO_ON.contains(words.get(i + 1));
            boolean told = is("any", word) && words.size() > 1 || is("last", word) && ends && i > 0;
            told |= is("time", word) && words.stream().anyMatch(IssueWords::isOwn);
            if (told || isMadeOfOne(word)) {
                return true;
            }
        }
        return false;
    }

    /** The same without words that stand alone on pages of many sites, as "News" does, and mottos of newspapers. */
    static boolean isPaperOfToday(String name) {
        CommonLines common = CommonLines.shipped();
        return isNewspaper(name)
                && List.of(Prose.key(name).split(" ")).stream()
                        .allMatch(word -> common.sites(word) == 0 && !word.equals("newspaper") || word.equals("the"));
    }

    /** A word that tells neither a time nor what is counted in times. */
    private static boolean isOwn(String word) {
        return !is("time", word) && !isWeekday(word) && !isNumber(word) && !word.equals("the");
    }

    private static boolean startsAsName(String name) {
        return !name.isEmpty() && Signs.isLetter(name.charAt(0)) && Signs.isCapital(name.charAt(0));
    }

    /** "Tageblatt", "Nieuwsblad": one word, made of two. */
    private static boolean isMadeOfOne(String word) {
        return ENDS.stream().anyMatch(end -> word.length() > end.length() + 2 && word.endsWith(end));
    }

    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Signs.isOfWord(word.charAt(start))) {
            start++;
        }
        while (end > start && !Signs.isOfWord(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new HashMap<>();
        for (var row : TermTable.load(IssueWords.class, "issue-words.tsv").rows()) {
            words.computeIfAbsent(row.get(0), none -> new HashSet<>())
                    .addAll(List.of(Fold.plain(row.get(1)).split(" ")));
        }
        return words;
    }
}
