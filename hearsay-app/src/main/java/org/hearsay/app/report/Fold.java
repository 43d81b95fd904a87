package org.hearsay.app.report;

/** Whether long parts of a story stay closed until a reader opens them. */
public enum Fold {
    /** In a file: closed parts are not printed everywhere and some searches in a page do not find them. */
    NEVER,
    /** On the server, whose script opens them for paper and for links that lead into them. */
    LONG;

    private static final int MOST_ROWS = 12;

    /** True if a part of so many rows is closed. */
    boolean closes(int rows) {
        return this == LONG && rows > MOST_ROWS;
    }

    /** A part of so many rows, behind a line that says what it holds where it is closed. */
    public Html part(int rows, String line, Html content) {
        return closes(rows) ? Tag.open("details").of(Tag.open("summary").of(line), content) : content;
    }
}
