package org.hearsay.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hearsay.app.cli.Hearsay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills ingest without warning, at any moment of a run, again and again; {@code -Dhearsay.kills=30} for more of it. A run
 * that ends before its time must have come to the right end, and the next one begins anew.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("hearsay.kills", 4);
    private static final int COPIES = 12;

    @TempDir
    Path folder;

    private final Set<String> said = new HashSet<>();

    @Test
    void nothingThatWasSaidToBeKeptIsLost() throws IOException, InterruptedException {
        Path pages = pages();
        Path whole = folder.resolve("whole.hearsay");
        long begin = System.nanoTime();
        assertThat(ingest(whole, pages).waitFor(300, TimeUnit.SECONDS)).isTrue();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        String expected = Exported.of(whole);
        Path killed = folder.resolve("killed.hearsay");
        Random random = new Random(11);
        int kills = 0;
        int ends = 0;
        int partial = 0;
        while (kills < KILLS) {
            Process run = ingest(killed, pages);
            boolean ended = run.waitFor((long) (millis * random.nextDouble()), TimeUnit.MILLISECONDS);
            run.destroyForcibly().waitFor();
            said.addAll(Files.readAllLines(folder.resolve("kept.txt"), StandardCharsets.UTF_8));
            if (ended) {
                ends++;
                assertThat(run.exitValue()).isZero();
                assertThat(Exported.of(killed)).isEqualTo(expected);
                forget(killed);
            } else {
                kills++;
                partial += Files.exists(killed) ? check(killed) : 0;
            }
        }
        System.out.println(
                KILLS + " kills, " + partial + " of them with the job half done, " + ends + " runs to the end");
        assertThat(ingest(killed, pages).waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(Exported.of(killed)).isEqualTo(expected);
    }

    private Path pages() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        try (var files = Files.list(Path.of("..", "samples", "pages"))) {
            for (Path file : files.toList()) {
                for (int copy = 0; copy < COPIES; copy++) {
                    String name = file.getFileName().toString();
                    String text =
                            Files.readString(file, StandardCharsets.ISO_8859_1).replace("Monday", "Monday " + copy);
                    Files.writeString(pages.resolve(copy + "-" + name), text, StandardCharsets.ISO_8859_1);
                }
            }
        }
        return pages;
    }

    private void forget(Path archive) throws IOException {
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(archive.resolveSibling(archive.getFileName() + end));
        }
        said.clear();
    }

    /** One if the archive holds pages and is not up to date. */
    private int check(Path file) throws IOException {
        try (Archive archive = Archive.open(file)) {
            List<String> kept = new ArrayList<>();
            KeepPages pages = new KeepPages(archive);
            for (String id : pages.ids()) {
                kept.add(pages.page(id).path());
            }
            assertThat(kept).containsAll(said);
            assertThat(new VerifyArchive(archive).verify()).isEmpty();
            return kept.isEmpty() || archive.isCurrent() ? 0 : 1;
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
