package org.hearsay.app.watch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import org.netpreserve.jwarc.HttpResponse;

/** Reads a server's answer: its head, and its body where there is one whose end the head, or the end of all, tells. */
final class ReadAnswer {
    private static final int LONGEST_HEAD = 1 << 16;
    private static final String END = "\r\n\r\n";

    private final InputStream stream;
    private final int most;

    /** @param most bytes of the body */
    ReadAnswer(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /**
     * A head with its body.
     *
     * @param head status and header fields
     * @param body codings undone; empty where the status is not 200
     */
    record Read(HttpResponse head, byte[] body) {}

    /** @throws Refused if it cannot be read as HTTP, or its body is too large */
    Read read() throws IOException {
        String head = head();
        try {
            HttpResponse response = HttpResponse.parseWithoutBody(
                    Channels.newChannel(bytes(head)), Channels.newChannel(new ByteArrayOutputStream()));
            return new Read(response, response.status() == 200 ? body(head, response) : new byte[0]);
        } catch (IllegalArgumentException broken) {
            throw new Refused("an answer that cannot be read");
        }
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < END.length() || head.lastIndexOf(END) != head.length() - END.length()) {
            int next = stream.read();
            if (next < 0 || head.length() >= LONGEST_HEAD) {
                throw new Refused("an answer that cannot be read");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private byte[] body(String head, HttpResponse response) throws IOException {
        boolean ends = response.headers().first("Content-Length").isPresent()
                || response.headers().first("Transfer-Encoding").isPresent();
        InputStream whole;
        if (ends) {
            whole = new SequenceInputStream(bytes(head), stream);
        } else {
            byte[] rest = stream.readNBytes(most + 1);
            String counted = head.substring(0, head.length() - 2) + "Content-Length: " + rest.length + END;
            whole = new SequenceInputStream(bytes(counted), new ByteArrayInputStream(rest));
        }
        try (InputStream body = HttpResponse.parse(Channels.newChannel(whole)).bodyDecoded().stream()) {
            byte[] read = body.readNBytes(most + 1);
            if (read.length > most) {
                throw new Refused("too large");
            }
            return read;
        }
    }

    private static InputStream bytes(String head) {
        return new ByteArrayInputStream(head.getBytes(StandardCharsets.ISO_8859_1));
    }
}
