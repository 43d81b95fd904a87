package org.hearsay.conflict;

import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Conflict;
import org.hearsay.model.Span;

/**
 * Two names in one place of a sentence that articles have from each other.
 *
 * @param copy the sentence in both wordings
 * @param kind what is named: a place, or a person or thing
 * @param from where the first name begins among the words of the first wording
 * @param to one past its last word
 * @param otherFrom where the other begins in the second wording
 * @param otherTo one past its last word
 */
record OddName(AlignedWords copy, Conflict.Kind kind, int from, int to, int otherFrom, int otherTo) {
    /** The words of the first name, folded. */
    Set<String> words() {
        return words(copy.one().tokens(), from, to);
    }

    Set<String> otherWords() {
        return words(copy.other().tokens(), otherFrom, otherTo);
    }

    private static Set<String> words(Tokens tokens, int from, int to) {
        Set<String> words = new TreeSet<>();
        for (int i = from; i < to; i++) {
            words.add(tokens.plain(i));
        }
        return words;
    }

    String name() {
        return copy.one().tokens().text(from, to);
    }

    String otherName() {
        return copy.other().tokens().text(otherFrom, otherTo);
    }

    /** Where the first name stands in an article that has the first wording. */
    Span span(Tokens tokens) {
        return new Span(tokens.word(from).start(), tokens.word(to - 1).end());
    }

    Span otherSpan(Tokens tokens) {
        return new Span(tokens.word(otherFrom).start(), tokens.word(otherTo - 1).end());
    }
}
