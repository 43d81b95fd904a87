package org.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.app.local.TraceByStory;
import org.hearsay.formats.ReadPages;
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
    private static Map<TraceTable, List<String>> spark;

    @BeforeAll
    static void runBoth() throws IOException {
        List<String> files = files();
        try (LocalRun run = new LocalRun(2, Progress.SILENT)) {
            try (TraceByStory trace =
                    run.trace(sink -> new ReadPages(false, InputStream::nullInputStream).read(files, sink))) {
                local = trace.whole();
            }
        }
        spark = run(files, 3);
    }

    @ParameterizedTest
    @EnumSource(TraceTable.class)
    void bothEnginesGiveTheSameBytes(TraceTable table) throws IOException {
        assertThat(spark.get(table)).isEqualTo(lines(table, local));
    }

    @Test
    void theOrderOfFilesAndTheNumberOfPartsChangeNothing() throws IOException {
        List<String> shuffled = files();
        Collections.shuffle(shuffled, new Random(1));
        assertThat(run(shuffled, 7)).isEqualTo(spark);
    }

    private static Map<TraceTable, List<String>> run(List<String> files, int parts) throws IOException {
        SparkRun run =
                new SparkRun(JavaSparkContext.fromSparkContext(Cluster.session().sparkContext()), parts);
        Map<TraceTable, List<String>> lines = new EnumMap<>(TraceTable.class);
        try (Traced traced = run.trace(run.pages(files), List.of())) {
            for (TraceTable table : TraceTable.values()) {
                lines.put(table, Ordered.list(traced.sorted(table)));
            }
        }
        return lines;
    }

    private static List<String> lines(TraceTable table, Trace trace) {
        return Lines.of(table.rows(trace)).stream().sorted().toList();
    }

    private static List<String> files() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return new ArrayList<>(files.map(Path::toString).sorted().toList());
        }
    }
}
