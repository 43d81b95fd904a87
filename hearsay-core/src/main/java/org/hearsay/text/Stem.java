package org.hearsay.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A light English stem: what is left of a folded word when the endings of number, tense and derivation are taken off and
 * irregular forms are brought to their base ("retook", "retaken" to "retak").
 *
 * <p>For comparing words of texts about one event, where an overlong cut does little harm.
 */
public final class Stem {
    private static final String[] ENDINGS = {
        "isation", "ization", "fulness", "ousness", "iveness", "ingly", "edly", "ments", "ness", "ment", "able", "ible",
        "ally", "ions", "ings", "ies", "ied", "ing", "ion", "ers", "ors", "est", "ive", "ity", "ize", "ise", "ous",
        "ful", "ed", "er", "or", "ly", "es", "al", "s", "e", "y"
    };
    /** The endings by their last letter, in the order above, so that few are compared with a word. */
    private static final String[][] ENDINGS_BY_LAST = byLast();

    private static final String[] PREFIXES = {"re", "over", "under", "out", "mis", "with", "un", "fore"};
    private static final String[] NONE = {};
    private static final int SHORTEST = 3;
    private static final Map<String, String> IRREGULAR = irregular();
    private static final int LONGEST_IRREGULAR =
            IRREGULAR.keySet().stream().mapToInt(String::length).max().orElse(0);

    private Stem() {}

    /** The stem of a folded word; words without letters at the end, and very short ones, are their own. */
    public static String of(String word) {
        if (word.length() <= SHORTEST || !Character.isLetter(word.charAt(word.length() - 1))) {
            return word;
        }
        String stem = cut(base(word));
        if (stem.length() > 6 && stem.endsWith("at")) {
            stem = stem.substring(0, stem.length() - 2);
        }
        int last = stem.length() - 1;
        if (last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1)) {
            return stem.substring(0, last);
        }
        return last >= SHORTEST && stem.charAt(last) == 'i' ? stem.substring(0, last) : stem;
    }

    private static String cut(String word) {
        char last = word.charAt(word.length() - 1);
        for (String ending : last >= 'a' && last <= 'z' ? ENDINGS_BY_LAST[last - 'a'] : NONE) {
            if (word.length() - ending.length() > SHORTEST && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** The base of an irregular form, with or without a prefix; else the word. */
    private static String base(String word) {
        String base = IRREGULAR.get(word);
        if (base != null) {
            return base;
        }
        for (String prefix : PREFIXES) {
            if (word.length() - prefix.length() <= LONGEST_IRREGULAR && word.startsWith(prefix)) {
                String rest = IRREGULAR.get(word.substring(prefix.length()));
                if (rest != null) {
                    return prefix + rest;
                }
            }
        }
        return word;
    }

    private static String[][] byLast() {
        String[][] byLast = new String['z' - 'a' + 1][];
        for (char last = 'a'; last <= 'z'; last++) {
            String end = String.valueOf(last);
            byLast[last - 'a'] = Arrays.stream(ENDINGS)
                    .filter(ending -> ending.endsWith(end))
                    .toArray(String[]::new);
        }
        return byLast;
    }

    private static Map<String, String> irregular() {
        Map<String, String> bases = new HashMap<>();
        for (List<String> row :
                TermTable.load(Stem.class, "irregular-forms.tsv").rows()) {
            for (String form : row.subList(1, row.size())) {
                bases.put(form, row.get(0));
            }
        }
        return bases;
    }
}
