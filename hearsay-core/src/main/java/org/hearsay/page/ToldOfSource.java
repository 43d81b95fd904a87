package org.hearsay.page;

/**
 * A sentence that begins like a credit and is none: "Sources close to the minister said that ...", "Источник сообщил, что ...". A
 * credit has a colon behind its word, or nothing but names.
 */
final class ToldOfSource {
    private static final int LEAST_WORDS = 4;

    private ToldOfSource() {}

    /** Whether a line that ends like a sentence has no colon, and behind its first word more small words than capitals. */
    static boolean is(String text, Line line) {
        if (!line.ends || line.words < LEAST_WORDS || text.indexOf(':') >= 0 || text.indexOf('\uFF1A') >= 0) {
            return false;
        }
        int small = 0;
        int capitals = 0;
        boolean first = true;
        for (int at = 0; at < text.length(); at++) {
            boolean begins = Character.isLetter(text.charAt(at)) && (at == 0 || text.charAt(at - 1) == ' ');
            if (begins && !first) {
                small += Character.isLowerCase(text.charAt(at)) ? 1 : 0;
                capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
            }
            first &= !begins;
        }
        return small > capitals;
    }
}
