package org.hearsay.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.hearsay.formats.Csv;
import org.hearsay.formats.JsonLines;
import org.hearsay.formats.Row;
import org.hearsay.formats.RowWriter;
import org.hearsay.formats.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that prints rows. */
final class OutputOptions {
    /** How rows are printed. */
    enum Format {
        JSONL,
        CSV,
        TABLE
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl, csv or table; a table on a terminal, jsonl in a pipe unless given.")
    @Nullable
    Format format;

    /** True if people at a terminal read what is printed, and no program. */
    boolean isShown() {
        return chosen() == Format.TABLE;
    }

    /** Prints all rows on standard output. */
    void print(Iterable<Row> rows) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16);
        boolean found = false;
        try (RowWriter writer = writer(out)) {
            for (Row row : rows) {
                writer.write(row);
                found = true;
            }
        }
        if (!found && isShown()) {
            System.err.println("nothing found");
        }
        if (System.out.checkError()) {
            throw new IOException("standard output is closed");
        }
    }

    private Format chosen() {
        return format != null ? format : System.console() != null ? Format.TABLE : Format.JSONL;
    }

    private RowWriter writer(Writer out) throws IOException {
        return switch (chosen()) {
            case JSONL -> new JsonLines(out);
            case CSV -> new Csv(out);
            case TABLE -> new Table(out);
        };
    }
}
