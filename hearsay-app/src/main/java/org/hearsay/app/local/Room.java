package org.hearsay.app.local;

import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.model.Article;

/** How many articles, with all that was found in them, may be held in memory. Any number of threads may ask. */
final class Room {
    /** An article takes some four times the characters of its text and its blocks. */
    private static final int BYTES_A_CHARACTER = 4;

    private final AtomicLong left;

    /** @param bytes that may be held, about */
    Room(long bytes) {
        left = new AtomicLong(bytes);
    }

    /** Takes the room that an article needs; false, and nothing taken, if there is not so much left. */
    boolean takes(Article article) {
        long characters = article.text().length()
                + article.blocks().stream()
                        .mapToLong(block -> block.text().length())
                        .sum();
        long needed = characters * BYTES_A_CHARACTER;
        return left.getAndUpdate(bytes -> needed <= bytes ? bytes - needed : bytes) >= needed;
    }
}
