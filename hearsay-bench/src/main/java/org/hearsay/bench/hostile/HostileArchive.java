package org.hearsay.bench.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** A web archive of three responses, of which the one in the middle is damaged in one way. */
final class HostileArchive {
    /** What is wrong with the middle record. */
    enum Damage {
        LENGTH_TOO_SMALL,
        LENGTH_TOO_LARGE,
        LENGTH_NO_NUMBER,
        LENGTH_HUGE,
        HTTP_LENGTH_LIES,
        CHUNKS_LIE,
        BODY_NOT_PACKED,
        HEADER_FLIPPED,
        BODY_FLIPPED,
        CUT_SHORT
    }

    private HostileArchive() {}

    /** {@code packed} makes each record a gzip member; the damage then also hits packed bytes. */
    static byte[] of(byte[] page, Damage damage, boolean packed, Random random) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        write(archive, pack(record("first", good("first"), "", 0), packed));
        byte[] last = record("last", good("last"), "", 0);
        write(archive, damaged(page, damage, packed, last.length, random));
        write(archive, pack(last, packed));
        return archive.toByteArray();
    }

    private static byte[] damaged(byte[] page, Damage damage, boolean packed, int next, Random random) {
        String http =
                switch (damage) {
                    case HTTP_LENGTH_LIES -> "Content-Length: " + random.nextInt(2 * page.length + 2) + "\r\n";
                    case CHUNKS_LIE -> "Transfer-Encoding: chunked\r\n";
                    case BODY_NOT_PACKED -> "Content-Encoding: " + (random.nextBoolean() ? "gzip" : "br") + "\r\n";
                    default -> "";
                };
        byte[] body = damage == Damage.CHUNKS_LIE ? chunked(page, random) : page;
        int lie =
                switch (damage) {
                    case LENGTH_TOO_SMALL -> -1 - random.nextInt(Math.max(1, page.length));
                    case LENGTH_TOO_LARGE -> tooLarge(next, random);
                    case LENGTH_HUGE -> 2_000_000_000;
                    default -> 0;
                };
        byte[] record = record("middle", body, http, lie);
        if (damage == Damage.LENGTH_NO_NUMBER) {
            record = new String(record, StandardCharsets.ISO_8859_1)
                    .replaceFirst("Content-Length: \\d+", "Content-Length: many")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
        byte[] written = pack(record, packed);
        if (damage == Damage.CUT_SHORT) {
            return java.util.Arrays.copyOf(written, 20 + random.nextInt(Math.max(1, written.length - 20)));
        }
        int flips = damage == Damage.HEADER_FLIPPED || damage == Damage.BODY_FLIPPED ? 1 + random.nextInt(20) : 0;
        int from = damage == Damage.BODY_FLIPPED ? Math.min(400, written.length - 1) : 0;
        int to = damage == Damage.HEADER_FLIPPED ? Math.min(400, written.length) : written.length;
        for (int i = 0; i < flips; i++) {
            written[from + random.nextInt(to - from)] = (byte) random.nextInt(256);
        }
        return written;
    }

    /** A length that covers the next record to its last byte cannot be told from the truth. */
    private static int tooLarge(int next, Random random) {
        int more = 1 + random.nextInt(3 * next);
        return Math.abs(more - next) < 8 ? 1 : more;
    }

    /** An article that no damage may cost. */
    private static byte[] good(String name) {
        return ("<html><head><title>The " + name + " ferry of the day</title></head><body><h1>The " + name
                        + " ferry of the day</h1>"
                        + ("<p>The council said on Monday that the " + name
                                        + " ferry of the day would leave an hour later than it had until now.</p>")
                                .repeat(1)
                        + "<p>Nobody had asked for it, and nobody will have to pay for it, the harbour master said.</p>"
                        + "<p>The new times hold until the end of the year, when the old pier is to be closed.</p>"
                        + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] record(String name, byte[] body, String http, int lie) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + http + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        long length = Math.max(0, (long) head.length + body.length + lie);
        String warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://ferry.example/" + name
                + "\r\nWARC-Date: 2031-03-13T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-0000000000"
                + (10 + name.length())
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + length + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        write(record, warc.getBytes(StandardCharsets.US_ASCII));
        write(record, head);
        write(record, body);
        write(record, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    /** Chunks whose sizes are right, wrong or no numbers. */
    private static byte[] chunked(byte[] page, Random random) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int at = 0; at < page.length; ) {
            int size = Math.min(page.length - at, 1 + random.nextInt(5000));
            int stated = random.nextInt(4) == 0 ? random.nextInt(6000) : size;
            String line = random.nextInt(12) == 0 ? "size" : Integer.toHexString(stated);
            write(chunks, (line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            chunks.write(page, at, size);
            write(chunks, "\r\n".getBytes(StandardCharsets.US_ASCII));
            at += size;
        }
        return chunks.toByteArray();
    }

    private static byte[] pack(byte[] record, boolean packed) {
        if (!packed) {
            return record;
        }
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
            gzip.write(record);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return member.toByteArray();
    }

    private static void write(ByteArrayOutputStream into, byte[] bytes) {
        into.write(bytes, 0, bytes.length);
    }
}
