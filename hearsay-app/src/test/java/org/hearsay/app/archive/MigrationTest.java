package org.hearsay.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.app.local.Progress;
import org.hearsay.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of older versions, as the Hearsay of that time wrote them. */
class MigrationTest {
    @TempDir
    Path folder;

    @Test
    void keepsThePagesAndFindsTheRestAgain() throws IOException, SQLException {
        Path old = first("old.hearsay");
        try (Archive archive = Archive.open(old)) {
            assertThat(archive.count("page")).isEqualTo(SampleArchive.pages().size());
            assertThat(archive.isCurrent()).isFalse();
            new UpdateArchive(archive, 2, Progress.SILENT).update();
        }
        Path fresh = folder.resolve("fresh.hearsay");
        SampleArchive.make(fresh, SampleArchive.pages());
        assertThat(Exported.of(old)).isEqualTo(Exported.of(fresh));
    }

    @Test
    void keepsCorrectionsOfTheSecondVersion() throws IOException, SQLException {
        Path old = second("second.hearsay");
        try (Archive archive = Archive.open(old)) {
            assertThat(archive.isCurrent()).isFalse();
            new UpdateArchive(archive, 2, Progress.SILENT).update();
            assertThat(new Corrections(archive).standing())
                    .extracting(Correction::object)
                    .containsExactly("Tessa Morvane");
            assertThat(new Corrections(archive).standing()).allMatch(Correction::applied);
            assertThat(new VerifyArchive(archive).verify()).isEmpty();
        }
    }

    @Test
    void isRefusedForReadingWithTheNextCommand() throws IOException, SQLException {
        Path old = first("old.hearsay");
        assertThatThrownBy(() -> Archive.read(old))
                .hasMessageContaining("version 1")
                .hasMessageContaining("ingest");
    }

    @Test
    void anotherProgramsFileIsLeftAlone() throws SQLException {
        Path file = folder.resolve("other.sqlite");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE customer (name TEXT)");
        }
        assertThatThrownBy(() -> Archive.create(file)).hasMessageContaining("another program");
    }

    private Path first(String name) throws IOException, SQLException {
        Path file = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String command : script().split(";\n", -1)) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
            statement.execute("PRAGMA user_version = 1");
            try (var insert = connection.prepareStatement("INSERT INTO page VALUES (?, ?, ?, ?, ?, NULL, ?)")) {
                for (Page page : SampleArchive.pages()) {
                    List<Object> values = java.util.Arrays.asList(
                            KeepPages.id(page.path(), page.bytes()),
                            page.path(),
                            page.form().name(),
                            page.url(),
                            page.charset(),
                            packed(page.bytes()));
                    for (int i = 0; i < values.size(); i++) {
                        insert.setObject(i + 1, values.get(i));
                    }
                    insert.executeUpdate();
                }
            }
            statement.execute("INSERT INTO story VALUES ('0', 'stale', 1, 1)");
        }
        return file;
    }

    /** An archive with the tables that the second version kept, and one correction. */
    private Path second(String name) throws IOException, SQLException {
        Path present = folder.resolve("present.hearsay");
        SampleArchive.make(present, SampleArchive.pages());
        Path old = first(name);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old);
                Statement statement = connection.createStatement()) {
            for (String command : Files.readString(Path.of("src/main/resources/org/hearsay/app/archive/kept-2.sql"))
                    .replaceAll("(?m)^--.*$", "")
                    .split(";\n", -1)) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
            statement.execute("ATTACH '" + present + "' AS present");
            statement.execute("INSERT INTO correction (kind, subject, object, words, made) SELECT 'OTHER_SPEAKER',"
                    + " min(id), 'Tessa Morvane', '', '2031-03-14T08:00:00Z' FROM present.attribution");
            statement.execute("INSERT INTO meta VALUES ('derived', 'steps of then')");
            statement.execute("PRAGMA application_id = " + 0x48534159);
            statement.execute("PRAGMA user_version = 2");
        }
        return old;
    }

    private static String script() throws IOException {
        try (InputStream stream = MigrationTest.class.getResourceAsStream("archive-1.sql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(java.util.stream.Collectors.joining("\n", "", "\n"));
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
