package org.hearsay.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hearsay.app.cli.Hearsay;
import org.hearsay.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills ingest without warning, again and again; {@code -Dhearsay.kills=30} for more of it. */
class KillTest {
    private static final int KILLS = Integer.getInteger("hearsay.kills", 4);

    @TempDir
    Path folder;

    @Test
    void nothingThatWasSaidToBeKeptIsLost() throws IOException, InterruptedException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Path samples = Path.of("..", "samples", "pages");
        try (var files = Files.list(samples)) {
            for (Path file : files.toList()) {
                for (int copy = 0; copy < 12; copy++) {
                    String name = file.getFileName().toString();
                    String text =
                            Files.readString(file, StandardCharsets.ISO_8859_1).replace("Monday", "Monday " + copy);
                    Files.writeString(pages.resolve(copy + "-" + name), text, StandardCharsets.ISO_8859_1);
                }
            }
        }
        Path whole = folder.resolve("whole.hearsay");
        assertThat(ingest(whole, pages).waitFor(120, TimeUnit.SECONDS)).isTrue();
        Path killed = folder.resolve("killed.hearsay");
        Random random = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            Process run = ingest(killed, pages);
            run.waitFor(300 + random.nextInt(2700), TimeUnit.MILLISECONDS);
            run.destroyForcibly().waitFor();
            if (Files.exists(killed)) {
                check(killed);
            }
        }
        assertThat(ingest(killed, pages).waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Exported.of(killed)).isEqualTo(Exported.of(whole));
    }

    private void check(Path file) throws IOException {
        List<String> said = Files.readAllLines(folder.resolve("kept.txt"), StandardCharsets.UTF_8);
        if (said.isEmpty()) {
            return;
        }
        try (Archive archive = Archive.open(file)) {
            List<String> kept = new ArrayList<>();
            KeepPages pages = new KeepPages(archive);
            for (String id : pages.ids()) {
                Page page = pages.page(id);
                kept.add(page.path());
            }
            assertThat(kept).containsAll(said);
            assertThat(new VerifyArchive(archive).verify()).isEmpty();
        }
    }

    private Process ingest(Path archive, Path pages) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Hearsay.class.getName(),
                "ingest",
                "--print-kept",
                "--quiet",
                archive.toString(),
                pages.toString());
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("kept.txt").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
