package org.hearsay.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.hearsay.app.cli.Console;
import org.hearsay.app.local.Progress;
import org.hearsay.model.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers correct counts in every later run, until it is taken back. */
class CorrectionsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void keepTheSamples() throws IOException {
        file = folder.resolve("a.hearsay");
        SampleArchive.make(file, SampleArchive.pages());
    }

    @Test
    void whatIsNoStatementIsLeftOut() throws IOException {
        String attribution = one("SELECT id FROM attribution ORDER BY id LIMIT 1");
        correct("not-a-statement", attribution);
        assertThat(list("SELECT id FROM attribution")).isNotEmpty().doesNotContain(attribution);
        assertThat(standing()).allMatch(Correction::applied);
    }

    @Test
    void twoSpeakersBecomeOneUnderTheFirstName() throws IOException {
        List<String> names = list("SELECT name FROM speaker ORDER BY name");
        String kept = names.get(0);
        String gone = names.get(1);
        int said = list(
                        "SELECT a.id FROM attribution a JOIN speaker s ON s.id = a.speaker WHERE s.name IN (?, ?)",
                        kept,
                        gone)
                .size();
        correct("same-person", kept, gone);
        assertThat(list("SELECT name FROM speaker")).contains(kept).doesNotContain(gone);
        assertThat(list("SELECT a.id FROM attribution a JOIN speaker s ON s.id = a.speaker WHERE s.name = ?", kept))
                .hasSize(said);
    }

    @Test
    void anAttributionGetsTheSpeakerThatAReaderNames() throws IOException {
        String attribution = one("SELECT id FROM attribution ORDER BY id LIMIT 1");
        correct("other-speaker", attribution, "Tessa Morvane");
        assertThat(one(
                        "SELECT s.name FROM attribution a JOIN speaker s ON s.id = a.speaker WHERE a.id = ?",
                        attribution))
                .isEqualTo("Tessa Morvane");
        assertThat(Console.run("export", file.toString(), "--what", "attributions")
                        .out())
                .contains("corrected by a reader");
    }

    @Test
    void aRenderingOfSomethingElseLeavesItsStatement() throws IOException {
        String statement = one("SELECT statement FROM witness GROUP BY statement HAVING count(*) > 1 LIMIT 1");
        List<String> witnesses =
                list("SELECT attribution FROM witness WHERE statement = ? ORDER BY position", statement);
        correct("not-the-same", witnesses.get(0), witnesses.get(1));
        assertThat(one("SELECT statement FROM witness WHERE attribution = ?", witnesses.get(0)))
                .isNotEqualTo(one("SELECT statement FROM witness WHERE attribution = ?", witnesses.get(1)));
    }

    @Test
    void aKnownSourceIsDocumentedAndSaysThatAReaderKnowsIt() throws IOException {
        String article = path("08-halvik-courier.html");
        String source = path("03-brightwater-daily.html");
        correct("descent-known", article, source);
        assertThat(one(
                        "SELECT certainty || ': ' || evidence FROM edge JOIN article f ON f.id = \"from\""
                                + " JOIN article t ON t.id = \"to\" WHERE f.path = ? AND t.path = ?",
                        source,
                        article))
                .isEqualTo("documented: a reader of the archive says so");
    }

    @Test
    void aKnownSourceInAnotherStoryMakesOneStoryOfBoth() throws IOException {
        String article = path("16-halvik-courier-museum.html");
        String source = path("01-htb-wire.html");
        String question = "SELECT story FROM story_article JOIN article ON id = article WHERE path = ?";
        assertThat(one(question, article)).isNotEqualTo(one(question, source));
        correct("descent-known", article, source);
        assertThat(one(question, article)).isEqualTo(one(question, source));
        try (Archive archive = Archive.read(file)) {
            assertThat(new VerifyArchive(archive).verify()).isEmpty();
        }
    }

    @Test
    void aSourceThatNoPageHoldsCanBeNamed() throws IOException {
        correct("descent-known", path("08-halvik-courier.html"), "Harbour police note");
        assertThat(list("SELECT label FROM node WHERE kind = 'CREDITED'")).contains("Harbour police note");
    }

    @Test
    void whatIsTakenBackLeavesNoTrace() throws IOException {
        String before = derived();
        String attribution = one("SELECT id FROM attribution ORDER BY id LIMIT 1");
        List<String> names = list("SELECT name FROM speaker ORDER BY name");
        correct("not-a-statement", attribution);
        correct("same-person", names.get(0), names.get(1));
        correct("descent-known", path("16-halvik-courier-museum.html"), path("01-htb-wire.html"));
        assertThat(derived()).isNotEqualTo(before);
        for (int number = 1; number <= 3; number++) {
            correct("take-back", Integer.toString(number));
        }
        assertThat(derived()).isEqualTo(before);
        assertThat(standing()).isEmpty();
    }

    @Test
    void countsStillWhenMorePagesCame() throws IOException {
        List<Page> pages = SampleArchive.pages();
        Path grown = folder.resolve("grown.hearsay");
        SampleArchive.make(grown, pages.subList(0, 8));
        file = grown;
        String speaker = one("SELECT speaker FROM attribution WHERE speaker IS NOT NULL ORDER BY speaker DESC LIMIT 1");
        String attribution = one("SELECT id FROM attribution WHERE speaker = ? ORDER BY id LIMIT 1", speaker);
        correct("other-speaker", attribution, "Tessa Morvane");
        correct("descent-known", path("08-halvik-courier.html"), path("03-brightwater-daily.html"));
        SampleArchive.make(grown, pages.subList(8, pages.size()));
        assertThat(standing()).hasSize(2).allMatch(Correction::applied);
        assertThat(list("SELECT name FROM speaker")).contains("Tessa Morvane");
    }

    @Test
    void findsWhatItSpeaksOfUnderAnotherId() throws IOException, SQLException {
        String attribution = one("SELECT id FROM attribution ORDER BY id LIMIT 1");
        correct("not-a-statement", attribution);
        try (Archive archive = Archive.open(file)) {
            try (var change = archive.connection().createStatement()) {
                change.execute("UPDATE correction SET subject = 'an id of old'");
            }
            archive.outdate();
            archive.commit();
            new UpdateArchive(archive, 1, Progress.SILENT).update();
        }
        assertThat(list("SELECT id FROM attribution")).doesNotContain(attribution);
    }

    @Test
    void anIdThatTheArchiveDoesNotHaveIsRefused() throws IOException {
        Console run = Console.run("correct", file.toString(), "not-a-statement", "0000000000000000");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no attribution 0000000000000000");
        try (Archive archive = Archive.open(file)) {
            assertThatThrownBy(() -> new Corrections(archive)
                            .make(Correction.Kind.DESCENT_KNOWN, "0000000000000000", "0000000000000000"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void isListedAndExported() throws IOException {
        correct("descent-known", path("08-halvik-courier.html"), "Harbour police note");
        assertThat(Console.run("correct", file.toString()).out())
                .contains("descent-known", "Harbour police note", "\"applied\":true")
                .isEqualTo(Console.run("export", file.toString(), "--what", "corrections")
                        .out());
    }

    private void correct(String... words) {
        String[] command = new String[words.length + 2];
        command[0] = "correct";
        command[1] = file.toString();
        System.arraycopy(words, 0, command, 2, words.length);
        Console run = Console.run(command);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private List<Correction> standing() throws IOException {
        try (Archive archive = Archive.read(file)) {
            return new Corrections(archive).standing();
        }
    }

    private String derived() throws IOException {
        String all = Exported.of(file);
        return all.substring(
                0, all.lastIndexOf("\"correction\":") < 0 ? all.length() : all.indexOf("{\"correction\":"));
    }

    private String path(String name) throws IOException {
        return one("SELECT path FROM article WHERE path LIKE '%' || ?", name);
    }

    private String one(String question, Object... values) throws IOException {
        List<String> all = list(question, values);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<String> list(String question, Object... values) throws IOException {
        try (Archive archive = Archive.read(file)) {
            return new ReadArchive(archive).list(question, row -> row.getString(1), values);
        }
    }
}
