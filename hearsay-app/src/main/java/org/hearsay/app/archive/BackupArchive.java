package org.hearsay.app.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;

/** Copies an archive into one file while others read it or write to it. */
public final class BackupArchive {
    private final Archive archive;

    /** @param archive opened to read */
    public BackupArchive(Archive archive) {
        this.archive = archive;
    }

    /**
     * Writes the copy under a name of its own first, so that the file is whole or not there.
     *
     * @throws FileAlreadyExistsException if there is such a file
     */
    public void to(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "a backup never takes another file's place");
        }
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        try (Statement copy = archive.connection().createStatement()) {
            copy.execute("PRAGMA query_only = OFF");
            copy.execute("VACUUM INTO '" + partial.toString().replace("'", "''") + "'");
        } catch (SQLException broken) {
            Files.deleteIfExists(partial);
            throw Archive.failed("be copied", broken);
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
