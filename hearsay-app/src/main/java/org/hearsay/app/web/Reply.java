package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.formats.Csv;
import org.hearsay.formats.JsonLines;
import org.hearsay.formats.Row;
import org.hearsay.formats.RowWriter;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** Sends rows as JSON or CSV, each answer with a tag that tells whether it is still the same. */
final class Reply {
    private Reply() {}

    /** Rows that are written one after another, however many there are. */
    interface Rows {
        void to(RowWriter out) throws IOException;
    }

    static void row(Context context, Row row) {
        text(context, Form.JSON.type(), json(row));
    }

    /** A whole list: {@code items}, {@code next} and {@code total}, or as CSV. */
    static void list(Context context, List<Row> rows) throws IOException {
        if (Form.wanted(context, Form.JSON, Form.CSV) == Form.CSV) {
            csv(context, out -> {
                for (Row row : rows) {
                    out.write(row);
                }
            });
            return;
        }
        part(context, rows, null, rows.size());
    }

    /** A part of a list. */
    static void part(Context context, List<Row> rows, @Nullable String next, int total) {
        row(context, new Row().with("items", rows).with("next", next).with("total", total));
    }

    /** All rows, straight to the other side. */
    static void csv(Context context, Rows rows) throws IOException {
        context.contentType("text/csv; charset=utf-8");
        context.header("Vary", "Accept");
        context.header("Content-Disposition", "attachment; filename=\"hearsay.csv\"");
        Writer out =
                new BufferedWriter(new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8), 1 << 16);
        try (RowWriter csv = new Csv(out)) {
            rows.to(csv);
        }
    }

    static void text(Context context, String type, String text) {
        String tag = "\"" + StableId.of(type, text) + "\"";
        context.header("ETag", tag);
        context.header("Vary", "Accept");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        context.contentType(type + (type.startsWith("text/") ? "; charset=utf-8" : ""))
                .result(text);
    }

    static String json(Row row) {
        StringWriter text = new StringWriter();
        try (JsonLines lines = new JsonLines(text)) {
            lines.write(row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
