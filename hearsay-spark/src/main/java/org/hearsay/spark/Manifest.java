package org.hearsay.spark;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.hearsay.formats.JsonLines;
import org.hearsay.formats.Maker;
import org.hearsay.formats.Row;
import org.hearsay.formats.TraceTable;

/** Says what a run read, with what, and how much it found: {@code run.json}, written last, so that its presence means a whole run. */
final class Manifest {
    private Manifest() {}

    static void write(SparkSession spark, String folder, List<PageFile> files, int parts, Traced traced, WorkDone work)
            throws IOException {
        Row rows = new Row();
        for (TraceTable table : TraceTable.values()) {
            rows.with(table.label(), traced.rows(table));
        }
        Row manifest = new Row()
                .with("hearsay", "0.1.0")
                .with("steps", Maker.id())
                .with("spark", spark.version())
                .with("parts", parts)
                .with("files", files.size())
                .with("bytes", files.stream().mapToLong(PageFile::bytes).sum())
                .with("input", KeepPages.key(files))
                .with("work", work.row())
                .with("rows", rows)
                .with(
                        "caps",
                        traced.caps().stream()
                                .map(cap -> new Row()
                                        .with("step", cap.step())
                                        .with("what", cap.what())
                                        .with("limit", cap.limit())
                                        .with("times", cap.times()))
                                .toList());
        Path file = new Path(folder + "/run.json");
        try (Writer out = new OutputStreamWriter(
                        file.getFileSystem(spark.sparkContext().hadoopConfiguration())
                                .create(file, true),
                        StandardCharsets.UTF_8);
                JsonLines lines = new JsonLines(out)) {
            lines.write(manifest);
        }
    }
}
