package org.hearsay.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the members of a gzip file hold, one after another. Where a member is damaged, reading goes on at the next one:
 * crawlers pack each record as a member of its own, so that one bad record need not cost the rest. The bytes of a member
 * are kept until its checksum proves it whole, since a cut one swallows the next. What is passed over is counted, so that
 * nothing is lost without a word.
 */
final class GzipMembers extends InputStream {
    private static final int BUFFER = 1 << 16;
    private static final int MOST_KEPT = 1 << 23;
    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int LONGEST_TEXT = 1024;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final InputStream raw;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private byte[] buffer = new byte[BUFFER];
    private final byte[] single = new byte[1];
    private int from;
    private int until;
    private int memberStart;
    private boolean inside;

    private int damaged;

    GzipMembers(InputStream raw) {
        this.raw = raw;
    }

    /** How many stretches so far could not be inflated whole. */
    int damaged() {
        return damaged;
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (!inside && !openMember()) {
                return -1;
            }
            try {
                int count = inflater.inflate(into, offset, length);
                if (count > 0) {
                    checksum.update(into, offset, count);
                    return count;
                }
                if (inflater.finished() || inflater.needsDictionary()) {
                    from = until - inflater.getRemaining();
                    closeMember();
                } else if (append()) {
                    inflater.setInput(buffer, from, until - from);
                } else {
                    leaveMember();
                }
            } catch (DataFormatException broken) {
                leaveMember();
            }
        }
    }

    /** Past the trailer, if all of it agrees with what was inflated: where it was cut, the next member begins within it. */
    private void closeMember() throws IOException {
        while (until - from < TRAILER && append()) {
            // the trailer may be at the begin of the next stretch
        }
        if (until - from < TRAILER
                || number(from) != (int) checksum.getValue()
                || number(from + 4) != (int) inflater.getBytesWritten()) {
            leaveMember();
        } else {
            from += TRAILER;
            inside = false;
        }
    }

    private int number(int at) {
        return (buffer[at] & 0xff)
                | (buffer[at + 1] & 0xff) << 8
                | (buffer[at + 2] & 0xff) << 16
                | (buffer[at + 3] & 0xff) << 24;
    }

    /** Gives a damaged member up: its bytes may hold the start of the next one. */
    private void leaveMember() {
        damaged++;
        from = Math.min(until, memberStart + 1);
        inside = false;
    }

    /** Reads on and keeps the bytes of this member, the last ones of a very long one; false at the end of the file. */
    private boolean append() throws IOException {
        int kept = until - memberStart;
        int drop = kept > MOST_KEPT ? memberStart + kept / 2 : memberStart;
        int start = Math.min(from, until);
        if (drop > 0 && (until == buffer.length || kept > MOST_KEPT)) {
            System.arraycopy(buffer, drop, buffer, 0, until - drop);
            until -= drop;
            start = Math.max(0, start - drop);
            memberStart = 0;
        }
        if (until == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        boolean trailing = inflater.finished();
        int read = raw.read(buffer, until, buffer.length - until);
        from = trailing ? start : until;
        until += Math.max(0, read);
        return read > 0;
    }

    /** Goes to the next header and past it; false at the end of the file. */
    private boolean openMember() throws IOException {
        boolean told = damaged > 0;
        while (true) {
            if (until - from < HEADER && !more()) {
                for (; from < until && !told; from++) {
                    told = isTold(buffer[from]);
                }
                return false;
            }
            if (buffer[from] == 0x1f
                    && (buffer[from + 1] & 0xff) == 0x8b
                    && buffer[from + 2] == 8
                    && (buffer[from + 3] & 0xe0) == 0) {
                memberStart = from;
                int flags = buffer[from + 3];
                from += HEADER;
                inflater.reset();
                checksum.reset();
                if (!skipExtras(flags)) {
                    leaveMember();
                    told = true;
                    continue;
                }
                inflater.setInput(buffer, from, until - from);
                inside = true;
                return true;
            }
            told = told || isTold(buffer[from]);
            from++;
        }
    }

    /** Counts bytes that belong to no member as one damaged stretch; zeros are padding. */
    private boolean isTold(byte outside) {
        if (outside == 0) {
            return false;
        }
        damaged++;
        return true;
    }

    /** Past what a header may hold besides; false if a name or a comment in it is too long to be one. */
    private boolean skipExtras(int flags) throws IOException {
        if ((flags & HAS_EXTRA) != 0) {
            int low = next();
            skip(low + (next() << 8));
        }
        if ((flags & HAS_NAME) != 0 && !skipText() || (flags & HAS_COMMENT) != 0 && !skipText()) {
            return false;
        }
        if ((flags & HAS_CHECKSUM) != 0) {
            skip(2);
        }
        return true;
    }

    private boolean skipText() throws IOException {
        for (int i = 0; i < LONGEST_TEXT; i++) {
            if (next() == 0) {
                return true;
            }
        }
        return false;
    }

    private int next() throws IOException {
        if (from == until && !append()) {
            return 0;
        }
        return buffer[from++] & 0xff;
    }

    private void skip(int count) throws IOException {
        int left = count;
        while (left > 0) {
            if (from == until && !append()) {
                return;
            }
            int step = Math.min(left, until - from);
            from += step;
            left -= step;
        }
    }

    /** Keeps the unread bytes and reads on until a header fits; false if the file ends before. */
    private boolean more() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, until - from);
        until -= from;
        from = 0;
        memberStart = 0;
        while (until < HEADER) {
            int read = raw.read(buffer, until, buffer.length - until);
            if (read < 0) {
                return false;
            }
            until += read;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        raw.close();
    }
}
