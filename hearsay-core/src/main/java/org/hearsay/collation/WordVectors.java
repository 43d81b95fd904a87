package org.hearsay.collation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Meanings of words in their sentence, as vectors of length one: the nearer two of them, the likelier one renders the
 * other.
 */
public interface WordVectors {
    /** One vector a word, in order, all of the same length; null where a word has none. */
    List<float @Nullable []> of(List<String> words);
}
