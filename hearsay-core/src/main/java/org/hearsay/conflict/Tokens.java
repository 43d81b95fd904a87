package org.hearsay.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/** A sentence's tokens, printed and folded; any index may be asked for. */
final class Tokens {
    private final List<Word> words;
    private final List<String> plain;
    /** What is known to be a name where a sentence begins with it. */
    private final Set<String> called;

    private final boolean rendered;
    private final boolean nounsFirst;

    Tokens(String text, Span sentence) {
        this(Words.of(text, sentence.start(), sentence.end()), false, false);
    }

    private Tokens(List<Word> words, boolean rendered, boolean nounsFirst) {
        this.nounsFirst = nounsFirst;
        this.rendered = rendered;
        this.words = words;
        this.plain = words.stream().map(word -> bare(Fold.plain(word.text()))).toList();
        this.called = Set.of();
    }

    /**
     * English words for a sentence of another language, in the order of the spans that they render; several may render one.
     *
     * @param nounsFirst whether the language puts most adjectives behind their nouns
     */
    static Tokens rendering(List<Word> words, boolean nounsFirst) {
        return new Tokens(words, true, nounsFirst);
    }

    private Tokens(Tokens tokens, Set<String> called) {
        this.rendered = tokens.rendered;
        this.nounsFirst = tokens.nounsFirst;
        this.words = tokens.words;
        this.plain = tokens.plain;
        this.called = called;
    }

    /** The same tokens, where words that the article's other sentences show to be names are names at the beginning, too. */
    Tokens calling(Set<String> names) {
        return new Tokens(this, names);
    }

    private static String bare(String folded) {
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    /** True if these are English words for a sentence of another language: nouns and numbers can be told among them, and hardly any verb. */
    boolean isRendered() {
        return rendered;
    }

    /** True if the sentence is in a language that puts most adjectives behind their nouns. */
    boolean putsNounsFirst() {
        return nounsFirst;
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    String plain(int at) {
        return at >= 0 && at < plain.size() ? plain.get(at) : "";
    }

    /** Folded tokens from here on, joined by spaces; empty where the sentence ends before. */
    String phrase(int at, int length) {
        if (length == 1) {
            return plain(at);
        }
        return at < 0 || at + length > plain.size() ? "" : String.join(" ", plain.subList(at, at + length));
    }

    /** The tokens from here to there as printed, joined by spaces. */
    String text(int from, int to) {
        return words.subList(from, to).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The number of the first token that begins at a place of the text or behind it. */
    int at(int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isWord(int at) {
        return at >= 0 && at < size() && words.get(at).kind() == Word.Kind.LETTERS;
    }

    boolean isCapital(int at) {
        return isWord(at) && Character.isUpperCase(words.get(at).text().codePointAt(0));
    }

    /** A name: a capital where the sentence does not put one by itself, or one of the article's names. */
    boolean isName(int at) {
        return isCapital(at) && (isWord(at - 1) || plain(at - 1).equals(",") || called.contains(plain(at)));
    }

    /** A dash that sets something apart, not one within a word or between figures. */
    boolean isDash(int at) {
        return switch (plain(at)) {
            case "\u2014", "\u2013", "-", "--" -> isApart(at);
            default -> false;
        };
    }

    private boolean isApart(int at) {
        boolean doubled = plain(at - 1).equals("-") || plain(at + 1).equals("-");
        boolean spaced = at > 0
                && at + 1 < size()
                && word(at - 1).end() < word(at).start()
                && word(at).end() < word(at + 1).start();
        return doubled || spaced || plain(at).equals("\u2014");
    }

    /** A mark that parts statements or sets a piece of one apart. */
    boolean setsApart(int at) {
        return switch (plain(at)) {
            case "(", ")", "[", "]", "\"", "\u201c", "\u201d" -> true;
            default -> parts(at);
        };
    }

    /** A mark that parts two statements of a sentence. */
    boolean parts(int at) {
        return switch (plain(at)) {
            case ";", ":", ".", "?", "!", "" -> true;
            default -> false;
        };
    }
}
