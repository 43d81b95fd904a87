package org.hearsay.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;

/**
 * Cuts a text into sentences in one linear pass.
 *
 * <p>A line break ends a sentence. So does the dash after a dateline that names its agency ("LONDON, May 3 (AP) --"),
 * and an agency's sign alone at the start of a line ("(AP) Ships met"). A full stop does unless it follows a known
 * abbreviation or an initial, or a small letter or digit goes on after it; a capital glued to it ("said.The diplomat")
 * begins a new one. Closing quotation marks and brackets stay with the sentence that they close.
 */
public final class Sentences {
    private static final int LONGEST_DATELINE = 80;
    private static final int LONGEST_SIGN = 8;

    private static final Set<String> ABBREVIATIONS =
            new HashSet<>(TermTable.load(Sentences.class, "abbreviations.tsv").column(0));

    private Sentences() {}

    /** The sentences in order, without white space around them; together they hold every visible character. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        ClosingMarks closing = new ClosingMarks(text);
        int start = pastDateline(text, 0, sentences);
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                add(sentences, text, start, at);
                start = pastDateline(text, at + 1, sentences);
                at = start;
            } else if (isEnd(c)) {
                int after = pastEndMarks(text, at, closing);
                if (endsHere(text, start, at, after)) {
                    add(sentences, text, start, after);
                    start = after;
                }
                at = after;
            } else {
                at++;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Words.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Words.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
    }

    /** Adds the dateline that a line begins with, if it does, and gives the place after it. */
    private static int pastDateline(String text, int line, List<Span> sentences) {
        int sign = pastSign(text, line);
        if (sign > line) {
            add(sentences, text, line, sign);
            return sign;
        }
        int end = Math.min(text.length() - 3, line + LONGEST_DATELINE);
        for (int at = line; at < end && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == ')' && at > line + 3 && text.charAt(at + 1) == ' ' && isDash(text.charAt(at + 2))) {
                int after = at + 3;
                while (after < text.length() && isDash(text.charAt(after))) {
                    after++;
                }
                boolean dateline = Character.isUpperCase(text.codePointAt(line))
                        && text.lastIndexOf('(', at) > line
                        && after + 1 < text.length()
                        && text.charAt(after) == ' '
                        && !Character.isLowerCase(text.codePointAt(after + 1));
                if (dateline) {
                    add(sentences, text, line, after);
                    return after;
                }
            }
        }
        return line;
    }

    /** The place after an agency's sign in brackets with which a line begins ("(AP) Ships met"); else the line's start. */
    private static int pastSign(String text, int line) {
        int at = line + 1;
        while (at < text.length() && at - line <= LONGEST_SIGN && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        boolean sign = at - line > 2
                && text.charAt(line) == '('
                && at + 2 < text.length()
                && text.charAt(at) == ')'
                && text.charAt(at + 1) == ' '
                && !Character.isLowerCase(text.codePointAt(at + 2));
        return sign ? at + 1 : line;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014';
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002' || c == '\uFF01' || c == '\uFF1F';
    }

    /** Past the run of end marks and what closes with them; a straight quotation mark that opens a word stays behind. */
    private static int pastEndMarks(String text, int at, ClosingMarks closing) {
        int after = at;
        while (after < text.length() && isEnd(text.charAt(after))) {
            after++;
        }
        int past = closing.past(after);
        while (past > after && !opensWord(text, after)) {
            after = past;
            past = closing.past(after);
        }
        return after;
    }

    private static boolean opensWord(String text, int at) {
        char c = text.charAt(at);
        return (c == '"' || c == '\'')
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && (at == 0 || isEnd(text.charAt(at - 1)) && isGluedCapital(text, at + 1));
    }

    private static boolean isGluedCapital(String text, int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    private static boolean endsHere(String text, int start, int mark, int after) {
        if (after >= text.length()) {
            return true;
        }
        char next = text.charAt(after);
        boolean fullStop = text.charAt(mark) == '.' && after == mark + 1;
        if (!Words.isSpace(next)) {
            return isGluedStart(text, start, mark, after);
        }
        int begin = after;
        while (begin < text.length() && Words.isSpace(text.charAt(begin)) && text.charAt(begin) != '\n') {
            begin++;
        }
        if (begin >= text.length() || text.charAt(begin) == '\n') {
            return true;
        }
        int first = text.codePointAt(begin);
        if (Character.isLowerCase(first)) {
            return false;
        }
        if (!fullStop) {
            return true;
        }
        String before = wordBefore(text, start, mark);
        if (isInitial(before) || isHour(before) && isShouted(text, begin)) {
            return false;
        }
        boolean abbreviation = ABBREVIATIONS.contains(Fold.plain(before));
        return !abbreviation;
    }

    /** "said.The diplomat", "relations.\u201CWe": two letters or a digit before the stop, a capital word after it. */
    private static boolean isGluedStart(String text, int start, int mark, int after) {
        int at = after;
        if (at < text.length() && (text.charAt(at) == '\u201C' || text.charAt(at) == '"')) {
            at++;
        }
        if (at + 1 >= text.length()
                || !Character.isUpperCase(text.charAt(at))
                || !(Character.isLowerCase(text.charAt(at + 1)) || text.charAt(at + 1) == ' ')) {
            return false;
        }
        String before = wordBefore(text, start, mark);
        return before.length() >= 3
                && Character.isLowerCase(before.charAt(before.length() - 1))
                && before.indexOf('.') < 0
                && !ABBREVIATIONS.contains(Fold.plain(before));
    }

    /** "5:45 a.m. ET": the zone belongs to the hour. */
    private static boolean isHour(String word) {
        return word.equals("a.m") || word.equals("p.m");
    }

    private static boolean isShouted(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
            end++;
        }
        return end - at > 1 && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean isInitial(String word) {
        int last = word.lastIndexOf('.');
        String tail = word.substring(last + 1);
        return tail.length() == 1 && Character.isUpperCase(tail.charAt(0));
    }

    /** The run of letters, digits and inner stops that ends at the mark. */
    private static String wordBefore(String text, int start, int mark) {
        int from = mark;
        while (from > start && mark - from < 24 && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, mark);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '\u2019';
    }
}
