package org.hearsay.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns for a terminal; long cells are cut with a sign, those of the last column later, since nothing stands beside them.
 * Control characters never reach the terminal.
 */
public final class Table implements RowWriter {
    private static final int WIDEST = 60;
    private static final int WIDEST_LAST = 240;

    private final Writer out;
    private final List<List<String>> lines = new ArrayList<>();

    public Table(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Row row) {
        if (lines.isEmpty()) {
            lines.add(List.copyOf(row.values().keySet()));
        }
        List<String> cells = Cells.of(row);
        List<String> line = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            line.add(fit(cells.get(i), i + 1 < cells.size() ? WIDEST : WIDEST_LAST));
        }
        lines.add(line);
    }

    /** The text on one line, at most as wide as a column may be. */
    static String fit(String text, int widest) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) || isControl(c) ? ' ' : c)
                .limit(widest + 1L)
                .forEach(line::appendCodePoint);
        if (line.codePointCount(0, line.length()) <= widest) {
            return line.toString();
        }
        return line.substring(0, line.offsetByCodePoints(0, widest - 1)) + "…";
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    @Override
    public void close() throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                String cell = line.get(i);
                widths[i] = Math.max(widths[i], cell.codePointCount(0, cell.length()));
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = line.get(i);
                text.append(cell);
                if (i + 1 < columns) {
                    text.append(" ".repeat(widths[i] - cell.codePointCount(0, cell.length()) + 2));
                }
            }
            out.write(text.toString().stripTrailing());
            out.write(System.lineSeparator());
        }
        out.flush();
    }
}
