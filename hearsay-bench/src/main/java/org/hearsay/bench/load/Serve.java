package org.hearsay.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.app.web.ServeArchive;

/** Serves an archive in a process of its own: prints the port, and stops when standard input ends. */
final class Serve {
    private Serve() {}

    public static void main(String[] arguments) throws IOException {
        try (ServeArchive server = new ServeArchive(Path.of(arguments[0]), 0, 1)) {
            System.out.println(server.port());
            while (System.in.read() >= 0) {
                // whoever started it is still there
            }
        }
    }
}
