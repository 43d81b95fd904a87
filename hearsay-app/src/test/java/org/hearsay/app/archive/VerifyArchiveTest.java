package org.hearsay.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyArchiveTest {
    @TempDir
    static Path folder;

    private static Path samples;

    @BeforeAll
    static void keepTheSamples() throws IOException {
        samples = folder.resolve("samples.hearsay");
        SampleArchive.make(samples, SampleArchive.pages());
    }

    @Test
    void findsNoFaultInWhatIngestWrote() throws IOException {
        assertThat(verified(samples)).isEmpty();
    }

    @Test
    void findsAChangedPage() throws IOException, SQLException {
        Path copy = changed("UPDATE page SET path = path || 'x' WHERE id = (SELECT min(id) FROM page)");
        assertThat(verified(copy)).anyMatch(fault -> fault.startsWith("page"));
    }

    @Test
    void findsAChangedText() throws IOException, SQLException {
        Path copy = changed("UPDATE article SET text = replace(text, 'the', 'teh')");
        assertThat(verified(copy)).anyMatch(fault -> fault.contains("text in the table"));
    }

    @Test
    void findsAChangedQuotation() throws IOException, SQLException {
        Path copy =
                changed("UPDATE attribution SET content = content || '!' WHERE id = (SELECT min(id) FROM attribution)");
        assertThat(verified(copy)).singleElement().asString().contains("content in the table");
    }

    @Test
    void findsDamagedFacts() throws IOException, SQLException {
        Path copy = changed("UPDATE story_facts SET facts = x'00'");
        assertThat(verified(copy)).isNotEmpty().allMatch(fault -> fault.contains("cannot be read"));
    }

    @Test
    void aBackupHoldsTheSameAndTakesNoFilesPlace() throws IOException {
        Path copy = folder.resolve("backup.hearsay");
        try (Archive archive = Archive.read(samples)) {
            new BackupArchive(archive).to(copy);
            assertThat(Exported.of(copy)).isEqualTo(Exported.of(samples));
            assertThatThrownBy(() -> new BackupArchive(archive).to(copy)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFullDiskIsSaidAndLosesNothing() throws IOException, SQLException {
        Path file = folder.resolve("full.hearsay");
        SampleArchive.make(file, SampleArchive.pages().subList(0, 3));
        String before = Exported.of(file);
        try (Archive archive = Archive.create(file)) {
            try (Statement limit = archive.connection().createStatement()) {
                limit.execute("PRAGMA max_page_count = 1");
            }
            KeepPages keep = new KeepPages(archive);
            assertThatThrownBy(() -> SampleArchive.read(keep)).hasMessageContaining("the disk is full");
        }
        assertThat(verified(file)).isEmpty();
        SampleArchive.make(file, SampleArchive.pages().subList(0, 3));
        assertThat(Exported.of(file)).isEqualTo(before);
    }

    private static Path changed(String command) throws IOException, SQLException {
        Path copy = Files.createTempFile(folder, "changed", ".hearsay");
        Files.delete(copy);
        try (Archive archive = Archive.read(samples)) {
            new BackupArchive(archive).to(copy);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
        return copy;
    }

    private static java.util.List<String> verified(Path file) throws IOException {
        try (Archive archive = Archive.read(file)) {
            return new VerifyArchive(archive)
                    .verify().stream()
                            .map(fault -> fault.where() + " " + fault.id() + ": " + fault.what())
                            .toList();
        }
    }
}
