package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * Cuts a text into words, numbers and marks in one linear pass; white space is left out, every other character is in
 * exactly one token.
 */
public final class Words {
    private Words() {}

    /** The tokens of the whole text, in order. */
    public static List<Word> of(String text) {
        return of(text, 0, text.length());
    }

    /** The tokens of a stretch of a text, in order; spans count in the whole text. */
    public static List<Word> of(String text, int start, int end) {
        List<Word> words = new ArrayList<>((end - start) / 5 + 1);
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
                continue;
            }
            int stop = at + Character.charCount(c);
            Word.Kind kind = Word.Kind.MARK;
            if (isLetter(c) || Character.isDigit(c)) {
                kind = Character.isDigit(c) ? Word.Kind.NUMBER : Word.Kind.LETTERS;
                while (stop < end) {
                    int next = text.codePointAt(stop);
                    int width = Character.charCount(next);
                    if (isLetter(next)) {
                        kind = Word.Kind.LETTERS;
                    } else if (!Character.isDigit(next) && !isInner(text, stop, end, kind) && !isMarkOnLetter(next)) {
                        break;
                    }
                    stop += width;
                }
            }
            stop = Math.min(stop, end);
            words.add(new Word(new Span(at, stop), text.substring(at, stop), kind));
            at = stop;
        }
        return words;
    }

    /** White space and the invisible characters that pages put between letters. */
    public static boolean isSpace(int c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }

    private static boolean isLetter(int c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    private static boolean isMarkOnLetter(int c) {
        return c >= 0x80 && (Character.getType(c) == Character.NON_SPACING_MARK || c == 0x00AD);
    }

    /** An apostrophe or hyphen between letters, a point, comma or colon between digits. */
    private static boolean isInner(String text, int at, int end, Word.Kind kind) {
        if (at + 1 >= end) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (c) {
            case '\'', '\u2019', '\u2010', '\u2011', '-' ->
                Character.isLetterOrDigit(after)
                        && Character.isLetterOrDigit(before)
                        && (c != '-' || kind != Word.Kind.NUMBER || Character.isLetter(after));
            case '.', ',', ':' -> kind == Word.Kind.NUMBER && Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }
}
