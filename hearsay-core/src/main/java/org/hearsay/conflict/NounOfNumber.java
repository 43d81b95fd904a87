package org.hearsay.conflict;

import java.util.Set;
import org.hearsay.conflict.FactWords.Kind;

/** Finds the noun that a number counts. */
final class NounOfNumber {
    /** Words between a number and its noun, at most. */
    static final int REACH = 5;

    static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "its", "their", "his", "her");
    /** What stands before a noun even in languages that put other adjectives behind it. */
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "other", "more", "new", "young", "first", "last", "good", "great", "big", "small", "old", "former",
            "second");

    private static final Set<String> JOINTS = Set.of("and", "or");

    private final FactWords words;

    NounOfNumber(FactWords words) {
        this.words = words;
    }

    /** The last word of the noun phrase after the number, or -1. */
    int after(Tokens tokens, int at, int to) {
        int noun = -1;
        for (int i = at; i < Math.min(to, at + REACH); i++) {
            boolean told = words.is(tokens.plain(i), Kind.COUNT) && !words.is(tokens.plain(i), Kind.PERSON);
            if (noun >= 0 && DETERMINERS.contains(tokens.plain(i))) {
                break;
            }
            if (!tokens.isWord(i) && !tokens.plain(i).equals("%")
                    || words.is(tokens.plain(i), Kind.STOP)
                    || tokens.plain(i).equals("according")
                    || told && noun >= 0) {
                break;
            }
            boolean participle =
                    tokens.plain(i).endsWith("ed") || tokens.plain(i).endsWith("ing");
            if (participle && noun >= 0 || tokens.plain(i).endsWith("ly")) {
                break;
            }
            if (!told) {
                noun = i;
            }
            if (words.is(tokens.plain(i), Kind.UNIT) || words.is(tokens.plain(i), Kind.PERSON)) {
                break;
            }
            if (noun >= 0 && tokens.putsNounsFirst() && !BEFORE_NOUNS.contains(tokens.plain(i))) {
                break;
            }
        }
        return noun;
    }

    /** "12 Northern and 11 Southern sailors": between two numbers that share a noun there are a kind and a joint. */
    boolean isShared(Tokens tokens, int from, int to) {
        if (to - from < 2 || to - from > 3 || !JOINTS.contains(tokens.plain(to - 1))) {
            return false;
        }
        for (int i = from; i < to - 1; i++) {
            if (!tokens.isCapital(i)
                    || words.is(tokens.plain(i), Kind.PERSON)
                    || words.is(tokens.plain(i), Kind.UNIT)) {
                return false;
            }
        }
        return true;
    }
}
