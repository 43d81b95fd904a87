package org.hearsay.text;

/**
 * Tells which marks close a quotation behind the end of a sentence. Most do so wherever they stand; two do in the texts of some
 * languages only: the mark that opens a quotation in English closes one where low marks open them ("...gesagt." as German prints it),
 * and pointed marks that turn inwards close with the one that elsewhere opens.
 */
final class ClosingMarks {
    private static final char LOW = '\u201E';
    private static final char HIGH = '\u201C';
    private static final char LEFT = '\u00AB';
    private static final char RIGHT = '\u00BB';

    private final String text;
    private final boolean low;
    private final boolean inwards;

    ClosingMarks(String text) {
        this.text = text;
        this.low = text.indexOf(LOW) >= 0;
        int right = text.indexOf(RIGHT);
        this.inwards = right >= 0 && right < text.indexOf(LEFT);
    }

    /** The place past the mark at a place, and past a space before it as French prints it; the same place where none closes there. */
    int past(int at) {
        if (at >= text.length()) {
            return at;
        }
        char c = text.charAt(at);
        if (c == '"' || c == '\'' || c == ')' || c == ']' || c == '\u201D' || c == '\u2019' || c == RIGHT) {
            return at + 1;
        }
        if ((low && c == HIGH || inwards && c == LEFT) && !isLetterAt(at + 1)) {
            return at + 1;
        }
        boolean apart = Words.isSpace(c)
                && c != '\n'
                && !inwards
                && at + 1 < text.length()
                && text.charAt(at + 1) == RIGHT
                && !isLetterAt(at + 2);
        return apart ? at + 2 : at;
    }

    private boolean isLetterAt(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
