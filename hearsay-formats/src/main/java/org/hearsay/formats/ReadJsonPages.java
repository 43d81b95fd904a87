package org.hearsay.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages from JSON lines, one object a line: {@code html} or {@code text}, and where known {@code url} and
 * {@code fetched}; other fields are passed over. A page is named {@code FILE#1}, {@code FILE#2}, by its line. One bad line
 * is one rejected page.
 *
 * @param path the file's name
 * @param textForm how {@code text} is to be read
 */
record ReadJsonPages(String path, Page.Form textForm) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Of a line, since a page's bytes may be escaped in it. */
    private static final int MOST = 2 * BoundedStream.PAGE_LIMIT;

    void read(InputStream stream, PageSink sink) throws IOException {
        Line line = new Line(stream);
        for (int number = 1; line.next(); number++) {
            String name = path + "#" + number;
            if (line.isTooLong()) {
                sink.rejected(new Rejected(name, Problem.TOO_LARGE, "more than " + MOST + " bytes in a line", -1, 1));
            } else if (!line.isBlank()) {
                read(line.bytes(), name, sink);
            }
        }
    }

    private void read(byte[] line, String name, PageSink sink) throws IOException {
        JsonNode object;
        try {
            object = MAPPER.readTree(line);
        } catch (JsonProcessingException broken) {
            sink.rejected(new Rejected(name, Problem.DAMAGED, "not JSON: " + broken.getOriginalMessage(), -1, 1));
            return;
        }
        String html = text(object, "html");
        String body = html == null ? text(object, "text") : html;
        if (body == null) {
            sink.rejected(new Rejected(name, Problem.DAMAGED, "neither html nor text in this line", -1, 1));
            return;
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > BoundedStream.PAGE_LIMIT) {
            sink.rejected(
                    new Rejected(name, Problem.TOO_LARGE, "more than " + BoundedStream.PAGE_LIMIT + " bytes", -1, 1));
            return;
        }
        sink.page(new Page(
                name,
                html == null ? textForm : Page.Form.HTML,
                bytes,
                text(object, "url"),
                "utf-8",
                moment(text(object, "fetched"))));
    }

    private static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || !value.isTextual() ? null : value.textValue();
    }

    private static @Nullable Moment moment(@Nullable String iso) {
        try {
            return iso == null ? null : Moment.parse(iso);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    /** One line of the file at a time, of which no more is held than is read. */
    private static final class Line {
        private final InputStream stream;
        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private boolean tooLong;

        Line(InputStream stream) {
            this.stream = stream;
        }

        /** False at the end of the file. */
        boolean next() throws IOException {
            held.reset();
            tooLong = false;
            int read = stream.read();
            if (read < 0) {
                return false;
            }
            while (read >= 0 && read != '\n') {
                tooLong |= held.size() >= MOST;
                if (!tooLong) {
                    held.write(read);
                }
                read = stream.read();
            }
            return true;
        }

        boolean isTooLong() {
            return tooLong;
        }

        boolean isBlank() {
            return held.toString(StandardCharsets.UTF_8).isBlank();
        }

        byte[] bytes() {
            return held.toByteArray();
        }
    }
}
