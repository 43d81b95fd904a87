package org.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.hearsay.formats.TraceTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SparkCommandTest {
    private static final Path SAMPLES = Path.of("..", "samples", "pages");

    @TempDir
    static Path out;

    private static SparkSession spark;

    @BeforeEach
    void trace() throws IOException {
        if (spark == null) {
            spark = Cluster.session();
            run(List.of(SAMPLES.toString()));
        }
    }

    @ParameterizedTest
    @EnumSource(TraceTable.class)
    void everyTableHasTheRowsOfItsJsonLinesInParquet(TraceTable table) throws IOException {
        long lines = Files.readAllLines(out.resolve("jsonl").resolve(table.label() + ".jsonl"))
                .size();
        assertThat(parquet(table).count()).isEqualTo(lines).isPositive();
    }

    @ParameterizedTest
    @EnumSource(TraceTable.class)
    void theColumnsAreTheFieldsOfTheRows(TraceTable table) throws IOException {
        String line = Files.readAllLines(out.resolve("jsonl").resolve(table.label() + ".jsonl"))
                .get(0);
        List<String> fields = Arrays.asList(Cluster.session()
                .read()
                .json(Cluster.session().createDataset(List.of(line), org.apache.spark.sql.Encoders.STRING()))
                .columns());
        assertThat(parquet(table).columns()).containsAll(fields);
    }

    @Test
    void articlesAreCutByDay() throws IOException {
        assertThat(out.resolve("articles")).isDirectoryContaining("glob:**day=2031-03-13");
    }

    @Test
    void aWholeRunLeavesAManifest() throws IOException {
        assertThat(Files.readString(out.resolve("run.json")))
                .contains("\"files\":19", "\"articles\":18", "\"rejected\":1");
    }

    @Test
    void aSelectionNamesThePagesWhoseArticlesFit() throws AnalysisException {
        List<String> all = SelectCommand.names(Cluster.session(), out.toString(), "true");
        List<String> some = SelectCommand.names(
                Cluster.session(), out.toString(), "day = '2031-03-13' AND story IS NOT NULL AND language = 'en'");
        assertThat(all).hasSize(18);
        assertThat(some).isNotEmpty().hasSizeLessThan(18);
        assertThat(all).containsAll(some);
    }

    @Test
    void aRepeatedRunGoesOnFromThePagesThatWereRead() throws IOException {
        Path stage;
        try (var stages = Files.list(out.resolve("stages"))) {
            stage = stages.findFirst().orElseThrow().resolve("_SUCCESS");
        }
        var written = Files.getLastModifiedTime(stage);
        List<String> before = Files.readAllLines(out.resolve("jsonl/attributions.jsonl"));
        run(List.of(SAMPLES.toString()));
        assertThat(Files.getLastModifiedTime(stage)).isEqualTo(written);
        assertThat(Files.readAllLines(out.resolve("jsonl/attributions.jsonl"))).isEqualTo(before);
    }

    @Test
    void theTablesOfAnEarlierRunStandForItsPages(@TempDir Path folder) throws IOException {
        new SparkCommandRun(folder).of(out.toString());
        for (TraceTable table : TraceTable.values()) {
            String name = "jsonl/" + table.label() + ".jsonl";
            assertThat(folder.resolve(name)).hasSameTextualContentAs(out.resolve(name));
        }
    }

    @Test
    void pagesAreReadFromAnyFileSystemThatSparkWasToldOf(@TempDir Path folder) throws IOException {
        Files.copy(SAMPLES.resolve("01-htb-wire.html"), folder.resolve("good.html"));
        Files.writeString(folder.resolve("more.jsonl"), "{\"html\": \"<div>\"}\n");
        spark.sparkContext().hadoopConfiguration().set("fs.shelf.impl", ShelfFileSystem.class.getName());
        Path tables = folder.resolve("tables");
        new SparkCommandRun(tables).of("shelf://" + folder);
        assertThat(Files.readAllLines(tables.resolve("jsonl/articles.jsonl")))
                .singleElement()
                .asString()
                .contains("\"path\":\"shelf:" + folder + "/good.html\"");
        assertThat(Files.readString(tables.resolve("jsonl/rejected.jsonl"))).contains("more.jsonl#1");
    }

    @Test
    void aPoisonedPageIsOneRejectedRow(@TempDir Path folder) throws IOException {
        Files.copy(SAMPLES.resolve("01-htb-wire.html"), folder.resolve("good.html"));
        Files.write(folder.resolve("bad.warc.gz"), new byte[] {31, -117, 8, 0, 1, 2, 3, 4, 5});
        Files.writeString(folder.resolve("deep.html"), "<div>".repeat(500_000));
        Path tables = folder.resolve("tables");
        new SparkCommandRun(tables).of(folder.toString());
        assertThat(Files.readAllLines(tables.resolve("jsonl/articles.jsonl"))).hasSize(1);
        assertThat(Files.readAllLines(tables.resolve("jsonl/rejected.jsonl"))).hasSize(2);
    }

    private static void run(List<String> paths) throws IOException {
        new SparkCommandRun(out).of(paths.toArray(String[]::new));
    }

    private static Dataset<Row> parquet(TraceTable table) {
        return Cluster.session().read().parquet(out.resolve(table.label()).toString());
    }
}
