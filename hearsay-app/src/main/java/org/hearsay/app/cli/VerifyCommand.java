package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.VerifyArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks an archive. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks an archive against itself.",
            "The file, every page against its hash, every stored quotation against the text that it points to. Prints"
                    + " one line a fault; exit code 3 if there is one."
        },
        footer = {"", "Example:", "  hearsay verify friday.hearsay"})
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ARCHIVE", description = "The archive's file.")
    Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        try (Archive archive = Archive.read(file)) {
            List<VerifyArchive.Fault> faults = new VerifyArchive(archive).verify();
            faults.forEach(fault -> System.out.println(fault.where() + " " + fault.id() + ": " + fault.what()));
            System.out.flush();
            System.err.println(archive.count("page") + " pages, " + archive.count("article") + " articles, "
                    + archive.count("attribution") + " attributions checked: "
                    + (faults.isEmpty() ? "all as they were written" : faults.size() + " faults"));
            if (!archive.isCurrent()) {
                System.err.println("Not all pages are traced yet; run: hearsay ingest " + file + " --retry-rejected");
            }
            return faults.isEmpty() ? 0 : Hearsay.CANNOT_READ_OR_WRITE;
        }
    }
}
