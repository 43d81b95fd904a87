package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.hearsay.text.Sentences;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * A passage cut into tokens for reading names: "U.S." is one, the stop of "Mr." and of initials is none, "Russia's" is
 * "russia" with a possessive mark.
 */
final class Passage {
    /** Marks that end a name, and at the same place those that begin it. */
    private static final String CLOSING = "\u00BB\u201D\u201C\"";

    private static final String OPENING = "\u00AB\u201C\u201E\"";

    /**
     * One token.
     *
     * @param span where it stands
     * @param printed as printed, without a possessive ending
     * @param folded for comparing
     * @param possessive with a possessive ending
     * @param sentence number of its sentence
     * @param opens first word of its sentence
     */
    record Token(Span span, String printed, String folded, boolean possessive, int sentence, boolean opens) {
        boolean isMark() {
            return !Character.isLetterOrDigit(folded.codePointAt(0));
        }

        boolean isCapital() {
            return Character.isUpperCase(printed.codePointAt(0));
        }

        boolean isInitial() {
            return isCapital() && (printed.length() == 1 || printed.indexOf('.') == 1 && printed.length() == 3);
        }

        boolean isAllCapitals() {
            return printed.length() > 1 && printed.chars().noneMatch(Character::isLowerCase);
        }

        /** Two capitals and then small letters, as where words run together ("QIf"). */
        boolean isGlued() {
            return printed.length() > 2
                    && Character.isUpperCase(printed.charAt(0))
                    && Character.isUpperCase(printed.charAt(1))
                    && Character.isLowerCase(printed.charAt(2));
        }

        boolean is(String word) {
            return folded.equals(word);
        }
    }

    private static final int LONG_WORD = 4;
    private static final Set<String> STOPPED = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "st", "jr", "sr", "maj", "capt",
            "prof", "rev", "hon", "adm", "cmdr", "cpl", "brig", "atty", "messrs", "sens", "reps", "fr", "no", "n", "s");

    private final String text;
    private final List<Token> tokens;
    private final List<String> folded;
    private final boolean[] headlines;

    private Passage(String text, List<Token> tokens, int sentences) {
        this.text = text;
        this.tokens = tokens;
        this.folded = tokens.stream().map(Token::folded).toList();
        this.headlines = headlines(tokens, sentences);
    }

    static Passage of(String text) {
        List<Span> sentences = Sentences.of(text);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            add(tokens, text, Words.of(text, sentence.start(), sentence.end()), i);
        }
        return new Passage(text, tokens, sentences.size());
    }

    private static void add(List<Token> tokens, String text, List<Word> words, int sentence) {
        boolean opens = true;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int last = i;
            boolean letter = word.text().length() == 1
                    && Character.isUpperCase(word.text().charAt(0));
            while (letter
                    && last + 2 < words.size()
                    && words.get(last + 1).text().equals(".")
                    && words.get(last + 2).start() == words.get(last + 1).end()
                    && words.get(last + 2).start() == words.get(last).end() + 1
                    && words.get(last + 2).text().length() == 1
                    && Character.isUpperCase(words.get(last + 2).text().charAt(0))) {
                last += 2;
            }
            String printed = text.substring(word.start(), words.get(last).end());
            String plain = Fold.plain(printed);
            boolean stopped = last + 1 < words.size()
                    && words.get(last + 1).text().equals(".")
                    && (letter || STOPPED.contains(plain));
            Token token = token(printed, plain, word.start(), words.get(last).end(), sentence, opens);
            tokens.add(token);
            opens &= token.isMark();
            i = stopped ? last + 1 : last;
        }
    }

    private static Token token(String printed, String plain, int start, int end, int sentence, boolean opens) {
        boolean possessive = plain.length() > 2 && plain.endsWith("'s");
        String bare = possessive ? printed.substring(0, printed.length() - 2) : printed;
        String folded = (possessive ? plain.substring(0, plain.length() - 2) : plain).replace(".", "");
        if (folded.equals("us") && Character.isUpperCase(bare.charAt(bare.length() - 1))) {
            folded = "usa";
        }
        return new Token(new Span(start, end), bare, folded.isEmpty() ? plain : folded, possessive, sentence, opens);
    }

    private static boolean[] headlines(List<Token> tokens, int sentences) {
        int[] capital = new int[sentences];
        int[] small = new int[sentences];
        boolean[] stopped = new boolean[sentences];
        for (Token token : tokens) {
            stopped[token.sentence()] = token.is(".");
            if (token.printed().length() >= LONG_WORD && !token.isMark()) {
                (token.isCapital() ? capital : small)[token.sentence()]++;
            }
        }
        boolean[] headlines = new boolean[sentences];
        for (int i = 0; i < sentences; i++) {
            headlines[i] = capital[i] >= LONG_WORD && small[i] <= (stopped[i] ? 0 : capital[i] / LONG_WORD);
        }
        return headlines;
    }

    /** Nearly every longer word of the token's sentence is capital, so that a capital tells nothing. */
    boolean isHeadline(int token) {
        return headlines[at(token).sentence()];
    }

    /** Only white space, or the stop of an initial, between two tokens. */
    boolean isBeside(int a, int b) {
        String between = text.substring(at(a).span().end(), at(b).span().start());
        return at(a).sentence() == at(b).sentence()
                && (between.isBlank() && between.indexOf('\n') < 0
                        || at(a).isInitial() && between.strip().equals("."));
    }

    String text() {
        return text;
    }

    List<String> folded() {
        return folded;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    /** Index of the first token that starts at or after an offset. */
    int indexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words from one token to another as printed. */
    String printed(int from, int to) {
        int start = at(from).span().start();
        int end = at(to - 1).span().start() + at(to - 1).printed().length();
        boolean share = end < text.length() && text.charAt(end) == '%';
        return text.substring(start, share || closes(start, end) ? end + 1 : end);
    }

    /** Whether the mark behind some words ends a name in marks that begins among them: "Oller Zeitung «Bote»". */
    private boolean closes(int start, int end) {
        int pair = end < text.length() ? CLOSING.indexOf(text.charAt(end)) : -1;
        if (pair < 0) {
            return false;
        }
        int open = text.lastIndexOf(OPENING.charAt(pair), end - 1);
        return open > start
                && text.substring(open, end)
                                .chars()
                                .filter(c -> c == text.charAt(end))
                                .count()
                        <= 1;
    }

    /** How many paragraphs end between two offsets. */
    int breaks(int from, int to) {
        int breaks = 0;
        for (int i = from; i < Math.min(to, text.length()); i++) {
            breaks += text.charAt(i) == '\n' && (i == 0 || text.charAt(i - 1) != '\n') ? 1 : 0;
        }
        return breaks;
    }
}
