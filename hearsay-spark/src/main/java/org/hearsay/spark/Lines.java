package org.hearsay.spark;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.hearsay.formats.JsonLines;
import org.hearsay.formats.Row;

/** Rows as the JSON lines that every command prints. */
final class Lines {
    private Lines() {}

    static List<String> of(List<Row> rows) {
        return rows.stream().map(Lines::line).toList();
    }

    private static String line(Row row) {
        StringWriter text = new StringWriter();
        try (JsonLines lines = new JsonLines(text)) {
            lines.write(row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().stripTrailing();
    }
}
