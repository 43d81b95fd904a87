package org.hearsay.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values after RFC 4180 with a head line. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it (OWASP's advice), for its text comes from pages that we do not trust.
 */
public final class Csv implements RowWriter {
    private final Writer out;
    private boolean headed;

    public Csv(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Row row) throws IOException {
        if (!headed) {
            headed = true;
            line(List.copyOf(row.values().keySet()));
        }
        line(Cells.of(row));
    }

    private void line(List<String> cells) throws IOException {
        out.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    static String cell(String given) {
        String text = JsonLines.wellFormed(given);
        String safe = isFormula(text) ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** True if the first character that a spreadsheet looks at starts a formula; a plain negative number does not. */
    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '-' && at == 0 && text.length() > 1 && isNumber(text)) {
            return false;
        }
        return "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20".indexOf(c) >= 0;
    }

    private static boolean isNumber(String text) {
        return text.substring(1).chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
