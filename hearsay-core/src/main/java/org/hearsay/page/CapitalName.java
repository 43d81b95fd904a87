package org.hearsay.page;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a name is spelt that a page sets in capitals: "Oller Herald" for "OLLER HERALD", which its own head would say. */
final class CapitalName {
    /** Words that names write small. */
    private static final Set<String> SMALL = Set.of(
            "of", "and", "for", "in", "on", "de", "del", "della", "di", "du", "des", "la", "le", "les", "et", "y",
            "der", "die", "das", "und", "von", "van", "het", "en");

    private static final Set<String> NUMERALS = Set.of("II", "III", "IV", "MD", "PHD");

    private static final int LONGEST_SIGN = 3;

    private CapitalName() {}

    /** A name of several words; one word may be a sign, and so may a short one beside others ("KBS World"). */
    static @Nullable String of(@Nullable String name) {
        if (name == null) {
            return null;
        }
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
        if (!capitals || name.indexOf(' ') < 0) {
            return name;
        }
        StringBuilder spelt = new StringBuilder();
        for (String word : name.split(" ")) {
            spelt.append(spelt.isEmpty() ? "" : " ").append(word(word, spelt.isEmpty()));
        }
        return spelt.toString();
    }

    /** A person's name of several words: "Ann O'Lee-Ray" for "ANN O'LEE-RAY"; initials and numerals stay. */
    static String ofPerson(String name) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
        if (!capitals || name.indexOf(' ') < 0) {
            return name;
        }
        StringBuilder spelt = new StringBuilder();
        for (String word : name.split(" ")) {
            boolean stays = word.indexOf('.') >= 0 || NUMERALS.contains(word) || word.length() == 1;
            spelt.append(spelt.isEmpty() ? "" : " ").append(stays ? word : parts(word));
        }
        return spelt.toString();
    }

    /** Small letters but behind a mark. */
    private static String parts(String word) {
        StringBuilder spelt = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            boolean begins = at == 0 || !Character.isLetter(word.charAt(at - 1));
            spelt.append(begins ? word.charAt(at) : Character.toLowerCase(word.charAt(at)));
        }
        return spelt.toString();
    }

    private static String word(String word, boolean first) {
        String low = word.toLowerCase(Locale.ROOT);
        if (!first && SMALL.contains(low)) {
            return low;
        }
        boolean sign = word.length() <= LONGEST_SIGN && !SMALL.contains(low) && !low.equals("the");
        return sign ? word : word.charAt(0) + low.substring(1);
    }
}
