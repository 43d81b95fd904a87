package org.hearsay.story;

import java.util.Arrays;

/** The hashes of a text's terms as they come. */
final class TermPile {
    private long[] hashes = new long[16];
    private int size;

    void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    TermVector counted() {
        return TermVector.counted(hashes, size);
    }
}
