package org.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.hearsay.formats.TraceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of a Master and two Workers on loopback, one of which dies in the middle of a run. */
class LostWorkerTest {
    private static final Path SAMPLES = Path.of("..", "samples", "pages").toAbsolutePath();

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    void theTablesAreTheSameWhenAWorkerIsKilledInTheMiddle() throws Exception {
        Path pages = copies(12);
        Path whole = folder.resolve("whole");
        new SparkCommandRun(whole).of(pages.toString());
        Path out = folder.resolve("out");
        try (LoopbackCluster cluster = new LoopbackCluster(folder, 2)) {
            Process run = cluster.run("--parts", "12", "--jsonl", "--out", out.toString(), pages.toString());
            LoopbackCluster.await("the first task", () -> cluster.works(0) || !run.isAlive());
            assertThat(run.isAlive()).as(cluster.log("driver")).isTrue();
            cluster.kill(0);
            assertThat(run.waitFor(4, TimeUnit.MINUTES)).isTrue();
            assertThat(run.exitValue()).as(cluster.log("driver")).isZero();
            assertThat(cluster.log("driver")).contains("Lost executor");
        }
        for (TraceTable table : TraceTable.values()) {
            String name = "jsonl/" + table.label() + ".jsonl";
            assertThat(Files.readString(out.resolve(name))).isEqualTo(Files.readString(whole.resolve(name)));
        }
    }

    /** The samples several times over, each time under other names, so that the run lasts long enough to be hit. */
    private Path copies(int count) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        try (var files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                for (int copy = 0; copy < count; copy++) {
                    Files.copy(file, pages.resolve(copy + "-" + file.getFileName()));
                }
            }
        }
        return pages;
    }
}
