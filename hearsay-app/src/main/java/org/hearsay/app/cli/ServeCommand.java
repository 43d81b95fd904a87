package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.UpdateArchive;
import org.hearsay.app.web.ServeArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves an archive to the browsers of this machine until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Shows an archive in the browser of this machine.",
            "Stories, statements, search, articles side by side; takes pages and corrections by form; gives the same to"
                    + " programs under /api/v1."
        },
        footer = {"", "Examples:", "  hearsay ingest friday.hearsay pages", "  hearsay serve friday.hearsay --port 8080"
        })
final class ServeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ARCHIVE", description = "The archive's file.")
    Path file = Path.of("");

    @Option(names = "--port", paramLabel = "N", description = "The port; 7341 unless given, 0 for any that is free.")
    int port = 7341;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65_535) {
            throw new WrongUse("--port must be from 0 to 65535: " + port);
        }
        int threads = Runtime.getRuntime().availableProcessors();
        try (Archive archive = Archive.open(file);
                ProgressLine progress = new ProgressLine(System.err, false)) {
            if (!archive.isCurrent()) {
                new UpdateArchive(archive, threads, progress).update();
            }
        }
        try (ServeArchive server = new ServeArchive(file, port, threads)) {
            System.out.println("Open http://localhost:" + server.port() + "/ ; stop with Ctrl-C.");
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
