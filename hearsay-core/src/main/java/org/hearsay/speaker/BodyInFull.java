package org.hearsay.speaker;

import java.io.Serializable;
import java.util.Set;

/**
 * A body as an article names it in full.
 *
 * @param printed without an article
 * @param noun what sort of body it is, folded
 * @param words that tell it from others, as {@link Bodies#words} gives them
 */
record BodyInFull(String printed, String noun, Set<String> words) implements Serializable {
    BodyInFull {
        words = Set.copyOf(words);
    }
}
