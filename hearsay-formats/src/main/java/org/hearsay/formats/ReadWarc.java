package org.hearsay.formats;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
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
    private static final int BUFFER = 1 << 16;
    private static final int MOST_DAMAGED = 1000;
    private static final byte[] RECORD_START = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

    void read(InputStream stream, PageSink sink) throws IOException {
        ReadableByteChannel channel = Channels.newChannel(stream);
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        buffer.flip();
        int damaged = 0;
        do {
            try {
                readRecords(new WarcReader(channel, buffer), sink);
                return;
            } catch (ParsingException | EOFException broken) {
                damaged++;
                sink.rejected(new Rejected(
                        path + "#damaged-" + damaged,
                        Problem.DAMAGED,
                        "not a WARC record: " + broken.getMessage(),
                        -1,
                        1));
            }
        } while (damaged < MOST_DAMAGED && skipToRecord(channel, buffer));
    }

    private void readRecords(WarcReader reader, PageSink sink) throws IOException {
        reader.setLenient(true);
        for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
            read(record.get(), path + "#" + reader.position(), sink);
        }
    }

    /** Leaves the buffer at the next line that begins a record; false at the end of the file. */
    private static boolean skipToRecord(ReadableByteChannel channel, ByteBuffer buffer) throws IOException {
        while (true) {
            int last = buffer.limit() - RECORD_START.length;
            for (int at = buffer.position(); at <= last; at++) {
                if (startsRecord(buffer, at)) {
                    buffer.position(at + 1);
                    return true;
                }
            }
            buffer.position(Math.max(buffer.position(), last + 1));
            buffer.compact();
            int read = channel.read(buffer);
            buffer.flip();
            if (read < 0) {
                return false;
            }
        }
    }

    private static boolean startsRecord(ByteBuffer buffer, int at) {
        for (int i = 0; i < RECORD_START.length; i++) {
            if (buffer.get(at + i) != RECORD_START[i]) {
                return false;
            }
        }
        return true;
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
