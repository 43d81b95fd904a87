package org.hearsay.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
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
    private static final int MOST_TOLD = 1000;

    void read(InputStream stream, PageSink sink) throws IOException {
        WarcRecords records = new WarcRecords(stream);
        int damaged = 0;
        for (WarcRecords.Found found = records.next(); found != null; found = records.next()) {
            String name = path + "#" + found.offset();
            String damage = found.bytes() == null ? found.damage() : read(found.bytes(), name, sink);
            if (damage != null && ++damaged <= MOST_TOLD) {
                sink.rejected(new Rejected(name, Problem.DAMAGED, damage, -1, 1));
            }
        }
        if (damaged > MOST_TOLD) {
            String detail = "more damaged records: " + (damaged - MOST_TOLD);
            sink.rejected(new Rejected(path, Problem.DAMAGED, detail, -1, 1));
        }
    }

    /** Reads one record; says what is wrong with it, or null. */
    private static @Nullable String read(byte[] bytes, String name, PageSink sink) {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
            reader.setLenient(true);
            Optional<WarcRecord> record = reader.next();
            if (record.isPresent()) {
                read(record.get(), name, sink);
            }
            return null;
        } catch (IOException | RuntimeException broken) {
            // The format's library answers some broken headers with unchecked exceptions.
            String message = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
            return "cannot be read: " + message;
        }
    }

    private static void read(WarcRecord record, String name, PageSink sink) throws IOException {
        if (record instanceof WarcResponse response
                && isWeb(response)
                && response.http().status() == 200) {
            MediaType type = response.payloadType();
            String kind = type.type() + "/" + type.subtype();
            boolean markup = kind.equals("text/html") || kind.equals("application/xhtml+xml");
            if (markup || kind.equals("text/plain")) {
                Page.Form form = markup ? Page.Form.HTML : Page.Form.DUMP;
                String charset = markup ? type.parameters().get("charset") : null;
                String coding =
                        response.http().headers().first("Content-Encoding").orElse("");
                InputStream body = response.http().body().stream();
                send(name, form, response, ContentCoding.undone(body, coding), charset, sink);
            }
        } else if (record instanceof WarcConversion conversion) {
            InputStream body = conversion.body().stream();
            send(name, Page.Form.DUMP, conversion, BoundedStream.inflated(body), "utf-8", sink);
        }
    }

    private static boolean isWeb(WarcResponse response) {
        String target = response.target();
        return target != null
                && (target.regionMatches(true, 0, "http:", 0, 5) || target.regionMatches(true, 0, "https:", 0, 6));
    }

    private static void send(
            String name,
            Page.Form form,
            WarcTargetRecord record,
            InputStream body,
            @Nullable String charset,
            PageSink sink)
            throws IOException {
        byte[] bytes = BoundedStream.readPage(body);
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
