package org.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Bodies of responses as they come over the way. */
class WarcBodiesTest {
    private static final String MARKUP = "<p>Tidal gate</p>";
    private static final byte[] BROTLI = HexFormat.of().parseHex("0b08803c703e546964616c20676174653c2f703e03");

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    @Test
    void putsChunksTogether() throws IOException {
        response("Transfer-Encoding: chunked\r\n", bytes("7\r\n<p>Tida\r\na\r\nl gate</p>\r\n0\r\n\r\n"));
        assertThat(read().text(0)).isEqualTo(MARKUP);
    }

    @Test
    void unpacksGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(MARKUP));
        }
        response("Content-Encoding: gzip\r\n", packed.toByteArray());
        assertThat(read().text(0)).isEqualTo(MARKUP);
    }

    @Test
    void unpacksBrotli() throws IOException {
        response("Content-Encoding: br\r\n", BROTLI);
        assertThat(read().text(0)).isEqualTo(MARKUP);
    }

    @Test
    void unpacksDeflate() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
            deflate.write(bytes(MARKUP));
        }
        response("Content-Encoding: deflate\r\n", packed.toByteArray());
        assertThat(read().text(0)).isEqualTo(MARKUP);
    }

    @Test
    void takesABodyAsItIsWhereItWasUnpackedBefore() throws IOException {
        response("Content-Encoding: br\r\n", bytes(MARKUP));
        response("Content-Encoding: deflate\r\n", bytes(MARKUP));
        response("Content-Encoding: gzip\r\n", bytes(MARKUP));
        Collected collected = read();
        assertThat(collected.pages()).hasSize(3);
        assertThat(collected.text(2)).isEqualTo(MARKUP);
    }

    @Test
    void passesOverARevisit() throws IOException {
        record("revisit", bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
        response("", bytes(MARKUP));
        Collected collected = read();
        assertThat(collected.pages()).hasSize(1);
        assertThat(collected.refused()).isEmpty();
    }

    @Test
    void takesNoRecordFromWithinAPage() throws IOException {
        String forged = "<p>a</p>\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://other.example/\r\n"
                + "Content-Length: 3\r\n\r\nabc";
        response("", bytes(forged));
        Collected collected = read();
        assertThat(collected.pages()).hasSize(1);
        assertThat(collected.text(0)).isEqualTo(forged);
    }

    private void response(String field, byte[] body) {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.writeBytes(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + field + "\r\n"));
        http.writeBytes(body);
        record("response", http.toByteArray());
    }

    private void record(String type, byte[] block) {
        archive.writeBytes(bytes("WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:0a3f2a34-6f6f-4d2c-9a51-1b6c1c1c1c1c>\r\n"
                + "WARC-Target-URI: https://gate.example/1\r\nWARC-Date: 2031-03-14T08:00:00Z\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + block.length
                + "\r\n\r\n"));
        archive.writeBytes(block);
        archive.writeBytes(bytes("\r\n\r\n"));
    }

    private Collected read() {
        Collected collected = new Collected();
        new ReadPages(false, InputStream::nullInputStream)
                .read("crawl.warc", new ByteArrayInputStream(archive.toByteArray()), collected);
        return collected;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
