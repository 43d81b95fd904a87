package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.hearsay.app.archive.Manifest;
import org.hearsay.app.archive.SampleArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    static Path folder;

    private static String archive;

    @BeforeAll
    static void keepTheSamples() throws IOException {
        archive = folder.resolve("samples.hearsay").toString();
        SampleArchive.make(Path.of(archive), SampleArchive.pages());
    }

    @Test
    void writesEveryArticleAsALine() throws IOException {
        Console run = Console.run("export", archive, "--what", "articles");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines()).hasSizeGreaterThan(10);
        JsonNode first = new ObjectMapper().readTree(run.lines().get(0));
        assertThat(first.get("path").asText()).isNotEmpty();
        assertThat(first.get("story").asText()).hasSize(16);
    }

    @Test
    void givesWhatTheStepsCommandGives() {
        Console direct = Console.run(
                "conflicts", "--all", "-q", Path.of("..", "samples", "pages").toString());
        Console exported = Console.run("export", archive, "--what", "conflicts");
        assertThat(exported.lines()).containsExactlyInAnyOrderElementsOf(direct.lines());
    }

    @Test
    void aSignStandsWhereAQuotationGoesOn() {
        for (String what : new String[] {"attributions", "statements"}) {
            assertThat(Console.run("export", archive, "--what", what, "--format", "csv")
                            .out())
                    .contains("got there \u2026 Without");
        }
    }

    @Test
    void writesAFolderWithAManifestThatHolds() throws Exception {
        Path out = folder.resolve("export");
        assertThat(Console.run("export", archive, "--out", out.toString(), "--format", "csv")
                        .exitCode())
                .isZero();
        JsonNode manifest = new ObjectMapper().readTree(Files.readString(out.resolve("manifest.json")));
        assertThat(manifest.get("files")).hasSize(8);
        for (JsonNode file : manifest.get("files")) {
            byte[] bytes = Files.readAllBytes(out.resolve(file.get("name").asText()));
            assertThat(file.get("sha256").asText())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
        assertThat(Console.run("--version").out())
                .contains(manifest.get("hearsay").asText(), Manifest.VERSION);
    }

    @Test
    void tellsWhatIsWrongWithAFileThatIsNoArchive() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "only words ".repeat(99), StandardCharsets.UTF_8);
        Console run = Console.run("export", notes.toString(), "--what", "articles");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("no archive");
    }

    @Test
    void verifyAndBackupSayWhatTheyDid() {
        assertThat(Console.run("verify", archive).err()).contains("all as they were written");
        String copy = folder.resolve("copy.hearsay").toString();
        assertThat(Console.run("backup", archive, copy).exitCode()).isZero();
        assertThat(Console.run("backup", archive, copy).exitCode()).isEqualTo(2);
    }

    @Test
    void whatWasRejectedIsTriedAgainOnDemand() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Path bad = Files.writeString(pages.resolve("bad.warc"), "not a web archive");
        String file = folder.resolve("retry.hearsay").toString();
        String good = Path.of("..", "samples", "pages", "01-htb-wire.html").toString();
        assertThat(Console.run("ingest", file, good, bad.toString()).exitCode()).isZero();
        assertThat(Console.run("export", file, "--what", "rejected").out()).contains("bad.warc");
        Files.delete(bad);
        assertThat(Console.run("ingest", file, "--retry-rejected").exitCode()).isZero();
        assertThat(Console.run("export", file, "--what", "rejected").out()).isEmpty();
    }
}
