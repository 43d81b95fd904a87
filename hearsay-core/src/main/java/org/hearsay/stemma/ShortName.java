package org.hearsay.stemma;

import java.util.List;
import java.util.Set;

/**
 * Tells whether a sign is short for a name: made of the first letter of each of its words in order, and of letters inside
 * them ("NLP" for Northline Press, "Alpa" for Aldgate Press Agency), as pages explain abbreviations (Schwartz and Hearst 2003).
 */
final class ShortName {
    private static final int LONGEST = 8;
    /** Two letters stand for two words; letters from inside need a third. */
    private static final int FEWEST_INSIDE = 3;

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "de", "du", "des", "la", "le", "et", "und", "der", "del", "y", "i", "и");

    private ShortName() {}

    /** @param words the name's words, folded, at least two */
    static boolean isOf(String sign, List<String> words) {
        boolean fits = sign.length() >= 2 && sign.length() <= LONGEST && words.size() >= 2;
        return fits && sign.chars().allMatch(Character::isLetter) && isOf(sign, 0, words, 0);
    }

    private static boolean isOf(String sign, int at, List<String> words, int word) {
        if (word == words.size()) {
            return at == sign.length();
        }
        String current = words.get(word);
        if (SMALL.contains(current) && isOf(sign, at, words, word + 1)) {
            return true;
        }
        if (at == sign.length() || current.charAt(0) != sign.charAt(at)) {
            return false;
        }
        int letter = 1;
        for (int next = at + 1; ; next++) {
            if (isOf(sign, next, words, word + 1)) {
                return true;
            }
            if (next == sign.length() || sign.length() < FEWEST_INSIDE) {
                return false;
            }
            letter = current.indexOf(sign.charAt(next), letter) + 1;
            if (letter == 0) {
                return false;
            }
        }
    }
}
