package org.hearsay.formats;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the HTML responses of a WARC and the text conversions of a WET; other records are passed over.
 *
 * <p>A page is named {@code FILE#offset}, the offset counting bytes of the records as read. A damaged record is
 * reported with its offset, and reading goes on at the next one where the file allows it.
 */
record ReadWarc(String path) {
    private static final int MAX_DAMAGED_RECORDS = 1000;

    void read(InputStream stream, PageSink sink) throws IOException {
        int damaged = 0;
        try (WarcReader reader = new WarcReader(stream)) {
            reader.setLenient(true);
            while (damaged < MAX_DAMAGED_RECORDS) {
                try {
                    Optional<WarcRecord> record = reader.next();
                    if (record.isEmpty()) {
                        return;
                    }
                    read(record.get(), path + "#" + reader.position(), sink);
                } catch (ParsingException broken) {
                    damaged++;
                    sink.rejected(new Rejected(
                            path + "#" + reader.position(),
                            Problem.DAMAGED,
                            "not a WARC record: " + broken.getMessage(),
                            reader.position(),
                            1));
                    return;
                }
            }
        }
    }

    private static void read(WarcRecord record, String name, PageSink sink) throws IOException {
        try {
            if (record instanceof WarcResponse response
                    && isWeb(response)
                    && response.http().status() == 200) {
                MediaType type = response.payloadType();
                String kind = type.type() + "/" + type.subtype();
                if (kind.equals("text/html") || kind.equals("application/xhtml+xml")) {
                    String charset = type.parameters().get("charset");
                    send(name, Page.Form.HTML, response, response.payload().get().body().stream(), charset, sink);
                } else if (kind.equals("text/plain")) {
                    send(name, Page.Form.DUMP, response, response.payload().get().body().stream(), null, sink);
                }
            } else if (record instanceof WarcConversion conversion) {
                send(name, Page.Form.DUMP, conversion, conversion.body().stream(), "utf-8", sink);
            }
        } catch (IOException | IllegalArgumentException | java.util.NoSuchElementException broken) {
            sink.rejected(new Rejected(name, Problem.DAMAGED, "cannot be read: " + broken.getMessage(), -1, 1));
        }
    }

    private static boolean isWeb(WarcResponse response) {
        String target = response.target().toLowerCase(Locale.ROOT);
        return target.startsWith("http:") || target.startsWith("https:");
    }

    private static void send(
            String name,
            Page.Form form,
            WarcTargetRecord record,
            InputStream body,
            @Nullable String charset,
            PageSink sink)
            throws IOException {
        byte[] bytes = BoundedStream.readPage(BoundedStream.inflated(body));
        if (bytes.length > BoundedStream.PAGE_LIMIT) {
            sink.rejected(
                    new Rejected(name, Problem.TOO_LARGE, "more than " + BoundedStream.PAGE_LIMIT + " bytes", -1, 1));
            return;
        }
        var fetched = record.date().atOffset(ZoneOffset.UTC);
        sink.page(new Page(
                name,
                form,
                bytes,
                record.target(),
                charset,
                Moment.of(fetched.toLocalDate(), fetched.toLocalTime().withNano(0), ZoneOffset.UTC)));
    }
}
