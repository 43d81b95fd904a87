package org.hearsay.conflict;

import java.util.Set;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;

/** The part of a sentence that a date belongs to, as a reader can read it by itself. */
final class Clauses {
    /** Units up to which a sentence is shown whole. */
    private static final int SHORT = 160;
    /** Units below which a part between two commas is no clause. */
    private static final int SHORTEST = 30;

    /** What opens a part that leans on what stands before it: it has no subject of its own. */
    private static final Set<String> LEANING = Set.of(
            "which",
            "who",
            "whom",
            "whose",
            "where",
            "when",
            "that",
            "than",
            "and",
            "but",
            "or",
            "as",
            "to",
            "of",
            "by",
            "with",
            "from",
            "until",
            "till",
            "while",
            "including",
            "was",
            "were",
            "is",
            "are",
            "has",
            "had",
            "have",
            "been",
            "be",
            "did",
            "will",
            "would",
            "could",
            "should",
            "not",
            "said",
            "says",
            "told",
            "also",
            "then",
            "now",
            "about",
            "in",
            "on",
            "at",
            "for",
            "after",
            "before",
            "during",
            "since",
            "because",
            "despite",
            "although",
            "though",
            "amid",
            "among",
            "under",
            "over",
            "through",
            "toward",
            "towards",
            "like",
            "unlike",
            "even",
            "especially",
            "particularly",
            "according",
            "following",
            "given",
            "such",
            "rather",
            "instead",
            "along",
            "alongside",
            "within",
            "without",
            "between",
            "against",
            "into",
            "out",
            "near",
            "around",
            "across",
            "behind",
            "beyond",
            "off",
            "onto",
            "upon",
            "whether",
            "how",
            "why",
            "what",
            "if",
            "so",
            "yet",
            "nor",
            "only",
            "just",
            "another",
            "needing",
            "being");

    /** What opens a clause that tells something only together with the one behind it. */
    private static final Set<String> NEEDING =
            Set.of("while", "when", "as", "because", "although", "though", "if", "after", "before", "since", "until");

    private Clauses() {}

    /** Third persons who were named before. */
    private static final Set<String> POINTING = Set.of(
            "he", "she", "it", "they", "him", "them", "this", "these", "those", "his", "her", "their", "its", "there",
            "here");

    /** True if a reader can read words by themselves: they begin with what can open a sentence, name whom they speak of, and have a verb. */
    static boolean isWhole(Tokens tokens, FactWords words) {
        String first = tokens.isWord(0) ? tokens.plain(0) : tokens.plain(1);
        boolean verb = (first.endsWith("ing") || first.endsWith("ly")) && !tokens.isCapital(0);
        boolean leans = LEANING.contains(first) && !tokens.isCapital(0) && !tokens.isCapital(1);
        return !leans && !verb && !POINTING.contains(first) && Verbs.isAmong(tokens, 0, tokens.size(), words);
    }

    /**
     * A short sentence whole; of a longer one what stands from the mark before the date to the one after it, begun earlier where that is too
     * short or would open without a subject, and gone on to the end where it opens with what needs more ("While").
     */
    static Span around(String text, Span sentence, Span date, FactWords words) {
        int end = sentence.end();
        int start = sentence.start();
        if (sentence.length() > SHORT) {
            for (int i = date.start() - 1; i > sentence.start() && start == sentence.start(); i--) {
                start = isMark(text, i) && date.end() - i > SHORTEST && standsAlone(text, i + 1, words) ? i + 1 : start;
            }
            boolean told = !NEEDING.contains(word(text, start));
            for (int i = date.end(); told && i < sentence.end() && end == sentence.end(); i++) {
                end = isMark(text, i) && i - start > SHORTEST ? i : end;
            }
        }
        while (start < date.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    /** True if what begins here opens with a word that can open a sentence, and with no verb. */
    private static boolean standsAlone(String text, int at, FactWords words) {
        String word = word(text, at);
        boolean verb = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly") || words.is(word, Kind.PAST);
        return !word.isEmpty() && !verb && !LEANING.contains(word);
    }

    /** The word that stands first from a place on, folded; empty where something else does. */
    private static String word(String text, int at) {
        int start = at;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Fold.plain(text.substring(start, end));
    }

    /** Asks for a value of the clause around it, in which dots stand for it. */
    static String question(String asked, Mention mention, FactWords words) {
        String text = mention.scene().article().text();
        return question(asked, text, mention.sentence(), mention.span(), words);
    }

    static String question(String asked, String text, Span sentence, Span value, FactWords words) {
        Span clause = around(text, sentence, value, words);
        String before = text.substring(clause.start(), value.start());
        String after = text.substring(value.end(), Math.max(value.end(), clause.end()));
        String told = (before + "..." + after).replaceAll("\\s+", " ").strip();
        boolean ended = !told.endsWith("...") || told.endsWith("....");
        return asked + ": " + (ended ? told.replaceAll("[.!?]$", "") : told) + "?";
    }

    /** A comma, semicolon or colon with space after it. */
    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        boolean mark = c == ',' || c == ';' || c == ':';
        return mark && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    }
}
