package org.hearsay.conflict;

import org.hearsay.model.Span;

/** The part of a sentence that a date belongs to. */
final class Clauses {
    /** Units below which a part between two commas is no clause. */
    private static final int SHORTEST = 30;

    private Clauses() {}

    /** From the mark before the date to the one after it; longer where that is too short to tell anything. */
    static Span around(String text, Span sentence, Span date) {
        int start = sentence.start();
        for (int i = date.start() - 1; i > sentence.start(); i--) {
            if (isMark(text, i) && date.end() - i > SHORTEST) {
                start = i + 1;
                break;
            }
        }
        int end = sentence.end();
        for (int i = date.end(); i < sentence.end(); i++) {
            if (isMark(text, i) && i - start > SHORTEST) {
                end = i;
                break;
            }
        }
        while (start < date.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    /** A comma, semicolon or colon with space after it. */
    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        boolean mark = c == ',' || c == ';' || c == ':';
        return mark && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    }
}
