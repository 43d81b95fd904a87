package org.hearsay.collation;

/**
 * A light English stem: what is left when the endings of number, tense and derivation are taken off.
 *
 * <p>Only for comparing two words of two renderings of one sentence, where an overlong cut does little harm.
 */
final class Stem {
    private static final String[] ENDINGS = {
        "isation", "ization", "ational", "fulness", "ousness", "iveness", "ations", "ingly", "edly", "ation", "ments",
        "ness", "ment", "able", "ible", "ally", "ions", "ings", "ies", "ied", "ing", "ion", "ers", "ors", "est", "ive",
        "ity", "ize", "ise", "ous", "ful", "ed", "er", "or", "ly", "es", "al", "s", "e", "y"
    };
    private static final int SHORTEST = 3;

    private Stem() {}

    static String of(String word) {
        if (word.length() <= SHORTEST || !Character.isLetter(word.charAt(word.length() - 1))) {
            return word;
        }
        String stem = word;
        for (String ending : ENDINGS) {
            if (stem.length() - ending.length() >= SHORTEST + 1 && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        if (last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1)) {
            return stem.substring(0, last);
        }
        return stem.charAt(last) == 'i' ? stem.substring(0, last) : stem;
    }
}
