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

    /** A 64-bit FNV-1a hash with its bits mixed. */
    static long hash(String term) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 29;
    }
}
