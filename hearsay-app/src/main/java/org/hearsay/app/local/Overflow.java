package org.hearsay.app.local;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Bytes for which there is no room in memory, in a temporary file: written one piece after another, read in any order, gone
 * when it is closed or the process ends. There is no file before there is a piece. Any number of threads may write and read.
 */
final class Overflow implements AutoCloseable {
    private @Nullable FileChannel file;
    private long end;
    private @Nullable IOException failed;

    /** Where a piece stands. */
    record Piece(long at, int length) {}

    /** Keeps a piece. A fault of the disk is no fault of the page that is worked on: {@link #requireAllWritten} tells it. */
    synchronized Piece write(byte[] bytes) {
        Piece piece = new Piece(end, bytes.length);
        try {
            if (file == null) {
                file = FileChannel.open(
                        Files.createTempFile("hearsay", ".overflow"),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                end += file.write(buffer, end);
            }
        } catch (IOException full) {
            failed = full;
        }
        return piece;
    }

    /** @throws IOException if a piece could not be written, with the folder that is full or closed */
    synchronized void requireAllWritten() throws IOException {
        if (failed != null) {
            String folder = System.getProperty("java.io.tmpdir");
            throw new IOException(
                    "cannot keep in " + folder + " what does not fit in memory: " + failed.getMessage(), failed);
        }
    }

    byte[] read(Piece piece) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(piece.length());
        while (bytes.hasRemaining()) {
            if (file.read(bytes, piece.at() + bytes.position()) < 0) {
                throw new EOFException("the file of what does not fit in memory ends before its last piece");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
