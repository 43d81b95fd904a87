package org.hearsay.conflict;

import java.util.Set;
import org.hearsay.conflict.FactWords.Kind;

/** Tells whether words have a verb in a tense, without which they are a heading, a date line or a piece of a sentence. */
final class Verbs {
    private static final Set<String> AUXILIARIES = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "shall",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "hasn't",
            "haven't",
            "hadn't",
            "don't",
            "doesn't",
            "didn't",
            "won't",
            "wouldn't",
            "can't",
            "couldn't",
            "i'm",
            "it's",
            "he's",
            "she's",
            "they're",
            "we're",
            "you're",
            "i've",
            "we've",
            "they've",
            "i'll",
            "we'll",
            "they'll");

    private static final Set<String> SUBJECTS =
            Set.of("he", "she", "it", "i", "we", "they", "you", "there", "everybody", "nobody");

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    /** What opens a clause that does not tell the sentence's own matter; it lasts until a comma. */
    private static final Set<String> SUBORDINATES =
            Set.of("when", "while", "because", "although", "though", "if", "unless", "whereas", "where");
    /** What stands behind a verb of the present and seldom behind a plural. */
    private static final Set<String> OBJECTS = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "on", "at", "with", "over", "for", "against", "that");

    private Verbs() {}

    /**
     * True if one of the tokens from here to there is a verb in a tense, as far as its form and the words around it tell; in another language than
     * English nothing tells, and each sentence is taken to have one.
     */
    static boolean isAmong(Tokens tokens, int from, int to, FactWords words) {
        if (tokens.isRendered()) {
            return true;
        }
        boolean subordinate = false;
        for (int i = from; i < to; i++) {
            boolean opens = i == from;
            boolean relative = !opens && RELATIVES.contains(tokens.plain(i - 1));
            subordinate = !tokens.plain(i).equals(",") && (subordinate || SUBORDINATES.contains(tokens.plain(i)));
            if (!relative && !subordinate && (isFinite(tokens, i, opens, words) || !opens && isPresent(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    /** An auxiliary, a verb of the past; not "built by the yard", of which nothing tells when. */
    private static boolean isFinite(Tokens tokens, int at, boolean opens, FactWords words) {
        String plain = tokens.plain(at);
        boolean past = !opens && plain.length() > 4 && plain.endsWith("ed") && !plain.equals("hundred");
        boolean irregular = words.is(plain, Kind.PAST) || words.is(plain, Kind.SAY);
        boolean passive = tokens.plain(at + 1).equals("by");
        boolean title = !opens && tokens.isCapital(at);
        return !title && AUXILIARIES.contains(plain.replace('\u2019', '\'')) || (past || irregular) && !passive;
    }

    /** "Rask wins the vote", "they want". */
    private static boolean isPresent(Tokens tokens, int at) {
        if (!tokens.isWord(at) || tokens.isCapital(at)) {
            return false;
        }
        boolean third = tokens.plain(at).length() > 3 && tokens.plain(at).endsWith("s");
        boolean before = tokens.isName(at - 1) && OBJECTS.contains(tokens.plain(at + 1));
        return third && before || SUBJECTS.contains(tokens.plain(at - 1));
    }
}
