package org.hearsay.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** The body of a response as it was before it was packed for the way. Archives keep bodies packed or not, whatever their header says. */
final class ContentCoding {
    private static final int ZLIB = 0x78;

    private ContentCoding() {}

    /** {@code coding} is what the header says; gzip is known by its first bytes alone. */
    static InputStream undone(InputStream body, String coding) throws IOException {
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "br" -> brotli(body.readNBytes(BoundedStream.PAGE_LIMIT));
            case "deflate" -> deflated(body.readNBytes(BoundedStream.PAGE_LIMIT));
            default -> BoundedStream.inflated(body);
        };
    }

    private static InputStream brotli(byte[] packed) {
        try {
            return new ByteArrayInputStream(
                    BoundedStream.readPage(new BrotliInputStream(new ByteArrayInputStream(packed))));
        } catch (IOException notPacked) {
            return new ByteArrayInputStream(packed);
        }
    }

    /** With the header of zlib or, as some servers send it, without. */
    private static InputStream deflated(byte[] packed) {
        boolean headed = packed.length > 1 && packed[0] == ZLIB;
        Inflater inflater = new Inflater(!headed);
        try {
            return new ByteArrayInputStream(
                    BoundedStream.readPage(new InflaterInputStream(new ByteArrayInputStream(packed), inflater)));
        } catch (IOException notPacked) {
            return new ByteArrayInputStream(packed);
        } finally {
            inflater.end();
        }
    }
}
