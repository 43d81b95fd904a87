package org.hearsay.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Parts a stream into WARC records without believing their lengths: where another record or the end does not follow as
 * stated, the record is damaged and the next one begins where the next header stands. Holds one record at a time; of a
 * longer one than a page may be, its begin.
 */
final class WarcRecords {
    private static final byte[] START = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FIELD = "WARC-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER_FIELD = "Content-".getBytes(StandardCharsets.US_ASCII);

    /** What must be seen of a header to know it for one. */
    private static final int SIGHT = 24;

    private static final int MOST_HEADER = 1 << 16;
    private static final int MOST_BODY = BoundedStream.PAGE_LIMIT + MOST_HEADER;
    /**
     * A longer record is searched for the next header; in a shorter one than this, what looks like a header is part of a
     * page, which must not be able to forge a record.
     */
    private static final long MOST_BELIEVED = 1L << 30;

    private static final int STEP = 1 << 16;
    private static final int MOST_LINE_ENDS = 8;
    private static final int SMALL_WINDOW = 1 << 20;

    private final InputStream stream;
    private byte[] window = new byte[STEP];
    private int from;
    private int until;
    private long passed;
    private boolean ended;

    /**
     * A record or what stands in the place of one.
     *
     * @param offset of its first byte in the stream
     * @param bytes header and body, the stated length set to that of the body kept; null if it is damaged
     * @param damage what is wrong with it, or null
     */
    record Found(
            long offset, byte @Nullable [] bytes, @Nullable String damage) {}

    WarcRecords(InputStream stream) {
        this.stream = stream;
    }

    /** The next record; null at the end. */
    @Nullable
    Found next() throws IOException {
        long offset = passed + from;
        boolean told = false;
        while (fill(SIGHT)) {
            int start = indexOfStart(from, until);
            if (start == from) {
                return told ? damaged(offset, "bytes that belong to no record") : record();
            }
            int end = start < 0 ? until - SIGHT + 1 : start;
            told |= tells(from, end);
            from = end;
        }
        told |= tells(from, until);
        from = until;
        return told ? damaged(offset, "bytes that belong to no record") : null;
    }

    private Found record() throws IOException {
        long offset = passed + from;
        int header = header();
        long length = header < 0 ? -1 : length(from, from + header);
        if (length < 0) {
            from += START.length;
            skipToStart(Long.MAX_VALUE);
            return damaged(offset, header < 0 ? "a header without an end" : "no length is stated");
        }
        int kept = (int) Math.min(length, MOST_BODY);
        boolean whole = fill(header + kept);
        byte[] bytes = Arrays.copyOfRange(window, from, Math.min(until, from + header + kept));
        if (whole && kept < length) {
            from += header + kept;
            long rest = length - kept;
            whole = (length > MOST_BELIEVED ? skipToStart(rest) : skip(rest)) == rest;
            return whole ? found(offset, bytes, header, kept) : damaged(offset, "it ends before its stated length");
        }
        boolean followed = whole && endsAt(from + header + kept);
        int within = followed ? -1 : indexOfStart(from + header, Math.min(until, from + header + kept + SIGHT));
        boolean closed = whole && within < 0 && starts(from + header + kept, END, until);
        if (followed || closed) {
            from += header + kept;
            return found(offset, bytes, header, kept);
        }
        from = within < 0 ? Math.min(until, from + header + kept) : within;
        skipToStart(Long.MAX_VALUE);
        return damaged(offset, "its stated length of " + length + " bytes is wrong");
    }

    /** Length of the header with the empty line that ends it; -1 if none does. */
    private int header() throws IOException {
        fill(MOST_HEADER);
        int end = Math.min(until, from + MOST_HEADER);
        int line = from;
        for (int at = from; at < end; at++) {
            if (window[at] == '\n') {
                boolean empty = at == line || at == line + 1 && window[line] == '\r';
                if (empty) {
                    return indexOfStart(from + 1, at + 1) < 0 ? at + 1 - from : -1;
                }
                line = at + 1;
            }
        }
        return -1;
    }

    /** The length that a header states; -1 if it states none. */
    private long length(int start, int end) {
        String header = new String(window, start, end - start, StandardCharsets.ISO_8859_1);
        for (String line : header.split("\n")) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                String digits = line.substring(15).strip();
                boolean number = !digits.isEmpty()
                        && digits.length() < 16
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
                return number ? Long.parseLong(digits) : -1;
            }
        }
        return -1;
    }

    /** True if only line ends stand between a place and the next record or the end. */
    private boolean endsAt(int at) throws IOException {
        int distance = at - from;
        fill(distance + MOST_LINE_ENDS + SIGHT);
        int place = from + distance;
        int limit = Math.min(until, place + MOST_LINE_ENDS);
        while (place < limit && (window[place] == '\r' || window[place] == '\n')) {
            place++;
        }
        return place == until && ended || starts(place, START, until);
    }

    /** Passes over bytes up to the next header, at most a number of them; says how many. */
    private long skipToStart(long most) throws IOException {
        long skipped = 0;
        while (skipped < most && fill(SIGHT)) {
            int start = indexOfStart(from, until);
            int end = start < 0 ? until - SIGHT + 1 : start;
            int step = (int) Math.min(end - from, most - skipped);
            from += step;
            skipped += step;
            if (start >= 0) {
                return skipped;
            }
        }
        return skipped;
    }

    private long skip(long most) throws IOException {
        long skipped = 0;
        while (skipped < most && fill(1)) {
            int step = (int) Math.min(until - from, most - skipped);
            from += step;
            skipped += step;
        }
        return skipped;
    }

    /** Where a header begins: a version, the end of its line, and a field of a record; -1 if none is seen. */
    private int indexOfStart(int start, int end) {
        for (int at = start; at <= end - SIGHT; at++) {
            if (window[at] == 'W' && starts(at, START, end) && isHeader(at, end)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isHeader(int at, int end) {
        int line = at + START.length;
        while (line < at + 12 && window[line] != '\n') {
            line++;
        }
        return starts(line + 1, FIELD, end) || starts(line + 1, OTHER_FIELD, end);
    }

    private boolean starts(int at, byte[] what, int end) {
        return at + what.length <= end && Arrays.equals(window, at, at + what.length, what, 0, what.length);
    }

    private boolean tells(int start, int end) {
        for (int at = start; at < end; at++) {
            if (window[at] != '\r' && window[at] != '\n' && window[at] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Reads until so many bytes are held, if the stream has them. */
    private boolean fill(int count) throws IOException {
        if (until - from >= count) {
            return true;
        }
        passed += from;
        boolean fits = window.length >= count && window.length <= Math.max(SMALL_WINDOW, 4 * count);
        byte[] room = fits ? window : new byte[count + STEP];
        System.arraycopy(window, from, room, 0, until - from);
        window = room;
        until -= from;
        from = 0;
        while (until < count && !ended) {
            int read = stream.read(window, until, window.length - until);
            ended = read < 0;
            until += Math.max(0, read);
        }
        return until >= count;
    }

    private Found found(long offset, byte[] bytes, int header, int kept) {
        String head = new String(bytes, 0, header, StandardCharsets.ISO_8859_1);
        String stated = head.replaceFirst("(?i)content-length:[^\r\n]*", "Content-Length: " + kept);
        ByteArrayOutputStream record = new ByteArrayOutputStream(bytes.length + 16);
        byte[] first = stated.getBytes(StandardCharsets.ISO_8859_1);
        record.write(first, 0, first.length);
        record.write(bytes, header, kept);
        record.write('\r');
        record.write('\n');
        record.write('\r');
        record.write('\n');
        return new Found(offset, record.toByteArray(), null);
    }

    private static Found damaged(long offset, String damage) {
        return new Found(offset, null, damage);
    }
}
