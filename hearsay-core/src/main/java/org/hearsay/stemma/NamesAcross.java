package org.hearsay.stemma;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.text.Consonants;
import org.hearsay.text.Fold;
import org.hearsay.text.Romanise;

/** Tells whether a sentence has a name that an article in another language has as well, by the consonants of both. */
final class NamesAcross {
    private static final int FEWEST_LETTERS = 5;
    private static final int FEWEST_CONSONANTS = 4;

    private NamesAcross() {}

    static boolean share(String sentence, Article here, Article there) {
        Set<String> other = names(there.text(), there.language(), 0);
        return names(sentence, here.language(), 1).stream()
                .anyMatch(name -> other.stream().anyMatch(key -> Consonants.areAlike(name, key)));
    }

    /** Keys of the words with a capital from that word on. */
    private static Set<String> names(String text, String language, int from) {
        List<NameWord> words = NameWord.of(text);
        return words.subList(Math.min(from, words.size()), words.size()).stream()
                .filter(word -> word.isCapital() && word.plain().length() >= FEWEST_LETTERS)
                .map(word -> Consonants.of(Fold.plain(Romanise.of(word.printed(), language))))
                .filter(key -> key.length() >= FEWEST_CONSONANTS)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
