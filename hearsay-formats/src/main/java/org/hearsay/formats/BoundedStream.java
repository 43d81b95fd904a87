package org.hearsay.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Streams whose bytes are counted before they are believed. */
final class BoundedStream {
    /** More than any news page has; what is longer is rejected, not cut. */
    static final int PAGE_LIMIT = 10 * 1024 * 1024;

    private static final int HEAD = 1024;

    private BoundedStream() {}

    /** The stream itself, or what its gzip members hold. */
    static InputStream inflated(InputStream raw) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 16);
        return isGzip(buffered) ? new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16) : buffered;
    }

    /**
     * As {@link #inflated}, going on after a damaged member.
     *
     * @param opened told of the gzip members, if the stream holds some
     */
    static InputStream inflatedMembers(InputStream raw, Consumer<GzipMembers> opened) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 16);
        if (!isGzip(buffered)) {
            return buffered;
        }
        GzipMembers members = new GzipMembers(buffered);
        opened.accept(members);
        return new BufferedInputStream(members, 1 << 16);
    }

    /** The first bytes, left in place. */
    static byte[] peek(InputStream stream) throws IOException {
        stream.mark(HEAD);
        byte[] head = stream.readNBytes(HEAD);
        stream.reset();
        return head;
    }

    private static boolean isGzip(InputStream buffered) throws IOException {
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        return first == 0x1f && second == 0x8b;
    }

    /** All bytes up to the limit for a page; one byte more tells the caller that there were too many. */
    static byte[] readPage(InputStream stream) throws IOException {
        return stream.readNBytes(PAGE_LIMIT + 1);
    }
}
