package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * Reads the lines that say who gave an article a part of its words: "With files from HTB", "Ann Lee and HTB contributed to this report".
 * An agency that no list knows counts if it is signed in capitals or called one; persons are none.
 */
final class Contribution {
    private static final int MOST_WORDS = 18;
    /** Characters of so many words, at most: paragraphs are not cut into words for this. */
    private static final int LONGEST = 200;

    private static final int LONGEST_SIGN = 6;
    private static final int LONGEST_NAME = 5;
    /** What an agency calls itself at the end of its name. */
    private static final Set<String> AGENCY =
            Set.of("press", "agency", "wire", "newswire", "service", "agentur", "agencia", "agence");

    private static final Set<String> JOINS =
            Set.of("and", "und", "et", "y", "e", "en", "\u0438", "\u0442\u0430", "the", "der", "la", "l");

    private record Opening(List<String> words, boolean before) {}

    private static final List<Opening> OPENINGS =
            TermTable.load(Contribution.class, "contribution-words.tsv").rows().stream()
                    .map(row -> new Opening(
                            List.of(row.get(1).split(" ")), row.get(2).equals("before")))
                    .toList();

    private Contribution() {}

    /** The agencies that a line names so, in order; empty for any other line. */
    static List<String> agencies(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<Word> words = Words.of(text).stream()
                .filter(word -> word.kind() != Word.Kind.MARK || ",;&".contains(word.text()))
                .toList();
        if (words.size() > MOST_WORDS) {
            return List.of();
        }
        List<String> plain = words.stream().map(word -> Fold.plain(word.text())).toList();
        for (Opening opening : OPENINGS) {
            int rest = plain.size() - opening.words().size();
            List<String> there = rest <= 0
                    ? List.of()
                    : opening.before() ? plain.subList(0, opening.words().size()) : plain.subList(rest, plain.size());
            if (there.equals(opening.words())) {
                return opening.before()
                        ? names(text, words.subList(opening.words().size(), words.size()))
                        : names(text, words.subList(0, rest));
            }
        }
        return List.of();
    }

    private static List<String> names(String text, List<Word> words) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= words.size(); at++) {
            boolean ends = at == words.size()
                    || words.get(at).kind() == Word.Kind.MARK
                    || JOINS.contains(Fold.plain(words.get(at).text()));
            if (ends && at > from) {
                String name = text.substring(
                        words.get(from).start(), words.get(at - 1).end());
                List<Agencies.Mention> listed = Agencies.in(name);
                if (!listed.isEmpty() && listed.get(0).start() == 0) {
                    names.add(listed.get(0).agency());
                } else if (isAgency(name, words.subList(from, at))) {
                    names.add(name);
                }
            }
            from = ends ? at + 1 : from;
        }
        return names;
    }

    private static boolean isAgency(String name, List<Word> words) {
        boolean sign = words.size() == 1
                && name.length() >= 2
                && name.length() <= LONGEST_SIGN
                && name.equals(name.toUpperCase(Locale.ROOT))
                && name.chars().allMatch(Character::isLetter);
        String last = Fold.plain(words.get(words.size() - 1).text());
        return sign || words.size() > 1 && words.size() <= LONGEST_NAME && AGENCY.contains(last);
    }
}
