package org.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.formats.JsonLines;
import org.hearsay.formats.ReadPages;
import org.hearsay.formats.Row;
import org.hearsay.formats.TraceTable;
import org.hearsay.model.Trace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both engines give the same tables, byte for byte. */
class SparkRunTest {
    private static final Path SAMPLES = Path.of("..", "samples", "pages");

    private static Trace local;
    private static Trace spark;

    @BeforeAll
    static void runBoth() throws IOException {
        List<String> files = files();
        try (LocalRun run = new LocalRun(2, Progress.SILENT)) {
            local = run.trace(run.read(sink -> new ReadPages(false, InputStream::nullInputStream).read(files, sink)));
        }
        spark = run(files, 3);
    }

    @ParameterizedTest
    @EnumSource(TraceTable.class)
    void bothEnginesGiveTheSameBytes(TraceTable table) throws IOException {
        assertThat(lines(table, spark)).isEqualTo(lines(table, local));
    }

    @Test
    void theOrderOfFilesAndTheNumberOfPartsChangeNothing() throws IOException {
        List<String> shuffled = files();
        Collections.shuffle(shuffled, new Random(1));
        Trace again = run(shuffled, 7);
        for (TraceTable table : TraceTable.values()) {
            assertThat(lines(table, again)).isEqualTo(lines(table, spark));
        }
    }

    private static Trace run(List<String> files, int parts) throws IOException {
        SparkRun run =
                new SparkRun(JavaSparkContext.fromSparkContext(Cluster.session().sparkContext()), parts);
        return run.trace(run.pages(files), List.of());
    }

    private static String lines(TraceTable table, Trace trace) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonLines lines = new JsonLines(text)) {
            for (Row row : table.rows(trace)) {
                lines.write(row);
            }
        }
        return text.toString();
    }

    private static List<String> files() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return new ArrayList<>(files.map(Path::toString).sorted().toList());
        }
    }
}
