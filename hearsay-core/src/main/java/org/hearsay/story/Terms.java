package org.hearsay.story;

/** Forms of a word under which articles are compared. */
final class Terms {
    private static final int STEM = 7;

    private Terms() {}

    /** Without a possessive or plural ending, cut to its first letters; figures stay whole. */
    static String stem(String plain) {
        String word = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
        if (word.isEmpty() || !Character.isLetter(word.charAt(word.length() - 1))) {
            return word;
        }
        int end = word.length();
        if (end > 3 && word.charAt(end - 1) == 's' && word.charAt(end - 2) != 's') {
            end--;
        }
        return word.substring(0, Math.min(end, STEM));
    }
}
