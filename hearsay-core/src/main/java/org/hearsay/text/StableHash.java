package org.hearsay.text;

/** Numbers made of words: the same word gives the same number on every machine and in every run. */
public final class StableHash {
    private StableHash() {}

    /** A 64-bit FNV-1a hash with its bits mixed. */
    public static long of(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 29;
    }
}
