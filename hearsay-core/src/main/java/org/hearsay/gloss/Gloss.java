package org.hearsay.gloss;

import java.util.List;
import org.hearsay.text.Word;

/**
 * What a word, a phrase or a mark of another language is in English.
 *
 * @param words its likeliest rendering, folded, in order; a word that no table knows is itself, in Latin letters
 * @param others single words, folded, that it may mean as well, the likeliest first
 * @param source as printed: the word, or the first of the phrase
 * @param known whether the table has it
 */
public record Gloss(List<String> words, List<String> others, Word source, boolean known) {
    public Gloss {
        words = List.copyOf(words);
        others = List.copyOf(others);
    }
}
