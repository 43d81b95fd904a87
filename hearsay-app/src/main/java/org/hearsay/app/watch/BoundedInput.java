package org.hearsay.app.watch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;

/** What a server sends, up to a number of bytes and until a time; then {@link Refused}. */
final class BoundedInput extends FilterInputStream {
    private final Socket socket;
    private final long until;
    private long left;

    /**
     * @param most bytes
     * @param until nanoseconds, as {@link System#nanoTime} counts
     */
    BoundedInput(Socket socket, long most, long until) throws IOException {
        super(socket.getInputStream());
        this.socket = socket;
        this.left = most;
        this.until = until;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        long millis = (until - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new Refused("took too long");
        }
        socket.setSoTimeout((int) Math.min(Integer.MAX_VALUE, millis));
        int read = in.read(bytes, from, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new Refused("too large");
        }
        return read;
    }
}
