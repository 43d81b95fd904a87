package org.hearsay.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.cli.Console;
import org.hearsay.formats.PageSink;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final Page PAGE = new Page(
            "gate.html",
            Page.Form.HTML,
            "<p>The gate holds.</p>".getBytes(StandardCharsets.UTF_8),
            "https://gate.example/1",
            "utf-8",
            null);

    @TempDir
    Path folder;

    @Test
    void givesAPageBackAsItCame() throws IOException {
        try (Archive archive = Archive.create(folder.resolve("a.hearsay"))) {
            new KeepPages(archive).keep(PAGE);
            assertThat(pages(archive)).containsExactly(PAGE);
        }
    }

    @Test
    void keepsAPageOnce() throws IOException {
        try (Archive archive = Archive.create(folder.resolve("a.hearsay"))) {
            assertThat(new KeepPages(archive).keep(PAGE)).isTrue();
            assertThat(new KeepPages(archive).keep(PAGE)).isFalse();
            assertThat(archive.count("page")).isEqualTo(1);
        }
    }

    @Test
    void whatWasCommittedIsThereWhenOpenedAgain() throws IOException {
        Path file = folder.resolve("a.hearsay");
        try (Archive archive = Archive.create(file)) {
            new KeepPages(archive).keep(PAGE);
            archive.commit();
        }
        try (Archive archive = Archive.open(file)) {
            assertThat(archive.count("page")).isEqualTo(1);
        }
    }

    @Test
    void refusesAFileThatIsNoArchive() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "not a database, only words ".repeat(100));
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("notes.txt");
    }

    @Test
    void refusesToOpenWhatIsNotThere() {
        assertThatThrownBy(() -> Archive.open(folder.resolve("absent"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesAnArchiveOfANewerVersion() throws IOException, SQLException {
        Path file = folder.resolve("a.hearsay");
        Archive.create(file).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> Archive.open(file)).hasMessageContaining("newer Hearsay");
    }

    @Test
    void ingestingTwiceChangesNothing() throws IOException {
        Path file = folder.resolve("a.hearsay");
        String samples = Path.of("..", "samples", "pages").toString();
        Console first = Console.run("ingest", file.toString(), samples);
        Console second = Console.run("ingest", file.toString(), samples);
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(second.err()).contains("0 pages added");
        assertThat(second.out()).isEqualTo(first.out());
    }

    private static List<Page> pages(Archive archive) throws IOException {
        List<Page> pages = new ArrayList<>();
        new KeepPages(archive).pages(new PageSink() {
            @Override
            public void page(Page page) {
                pages.add(page);
            }

            @Override
            public void rejected(Rejected rejected) {
                throw new AssertionError(rejected);
            }
        });
        return pages;
    }
}
