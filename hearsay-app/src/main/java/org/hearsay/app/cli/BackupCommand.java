package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.BackupArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies an archive. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Copies an archive into one file, also while it is being read or written to.",
        footer = {"", "Example:", "  hearsay backup friday.hearsay friday-backup.hearsay"})
final class BackupCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ARCHIVE", description = "The archive's file.")
    Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "The copy; there must be no such file yet.")
    Path copy = Path.of("");

    @Override
    public Integer call() throws IOException {
        try (Archive archive = Archive.read(file)) {
            new BackupArchive(archive).to(copy);
            System.err.println(Files.size(copy) + " bytes in " + copy);
            return 0;
        } catch (FileAlreadyExistsException there) {
            throw new WrongUse("there is a file " + copy + " already; name another one");
        }
    }
}
