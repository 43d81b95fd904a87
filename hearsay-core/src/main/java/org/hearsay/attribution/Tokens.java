package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.hearsay.text.Sentences;
import org.hearsay.text.TermTable;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * The words of a text as a parser of English wants them: "U.S." and "Mr." whole, "Trump's" and "didn't" in two.
 */
final class Tokens {
    private static final Set<String> ABBREVIATIONS =
            new HashSet<>(TermTable.load(Sentences.class, "abbreviations.tsv").column(0));
    private static final List<String> CLITICS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");

    private Tokens() {}

    static List<Word> of(String text) {
        List<Word> words = Words.of(text);
        List<Word> tokens = new ArrayList<>(words.size() + words.size() / 8);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (isDoubled(text, words, i)) {
                Span span = new Span(word.start(), word.end() + 1);
                tokens.add(new Word(span, "\"", Word.Kind.MARK));
                i++;
                continue;
            }
            int end = word.kind() == Word.Kind.LETTERS ? abbreviationEnd(words, i) : i;
            if (end > i) {
                Span span = new Span(word.start(), words.get(end).end());
                tokens.add(new Word(span, span.of(text), Word.Kind.LETTERS));
                i = end;
            } else {
                addApart(tokens, word);
            }
        }
        return tokens;
    }

    /** Two apostrophes; of three in a row after a word the first stands alone. */
    private static boolean isDoubled(String text, List<Word> words, int i) {
        int at = words.get(i).start();
        if (words.get(i).kind() != Word.Kind.MARK || !DoubledMarks.isDoubled(text, at)) {
            return false;
        }
        boolean three = at + 2 < text.length() && text.charAt(at + 2) == '\'';
        return !three || at == 0 || Character.isWhitespace(text.charAt(at - 1));
    }

    /** Index of the last word of an abbreviation that begins here: "U", ".", "S", "."; the same index for none. */
    private static int abbreviationEnd(List<Word> words, int from) {
        int end = from;
        for (int i = from; i + 1 < words.size() && i - from < 12; i += 2) {
            String letters = words.get(i).text();
            Word stop = words.get(i + 1);
            boolean initial = letters.length() == 1 && Character.isUpperCase(letters.charAt(0));
            boolean known = i == from && ABBREVIATIONS.contains(Fold.plain(letters));
            if (!(initial || known)
                    || !stop.text().equals(".")
                    || stop.start() != words.get(i).end()) {
                return end;
            }
            end = i + 1;
            if (i + 2 >= words.size() || words.get(i + 2).start() != stop.end()) {
                return end;
            }
        }
        return end;
    }

    private static void addApart(List<Word> tokens, Word word) {
        String text = word.text();
        if (word.kind() == Word.Kind.LETTERS && (text.indexOf('\'') > 0 || text.indexOf('\u2019') > 0)) {
            String plain = Fold.plain(text);
            for (String clitic : CLITICS) {
                int at = text.length() - clitic.length();
                if (at > 0 && plain.length() == text.length() && plain.endsWith(clitic)) {
                    int middle = word.start() + at;
                    tokens.add(new Word(new Span(word.start(), middle), text.substring(0, at), Word.Kind.LETTERS));
                    tokens.add(new Word(new Span(middle, word.end()), text.substring(at), Word.Kind.LETTERS));
                    return;
                }
            }
        }
        tokens.add(word);
    }
}
