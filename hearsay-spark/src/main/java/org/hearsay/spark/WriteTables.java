package org.hearsay.spark;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.hearsay.formats.JsonLines;
import org.hearsay.formats.Row;
import org.hearsay.formats.TraceTable;
import org.hearsay.model.Trace;

/**
 * Writes the tables of a trace as Parquet, a folder a table; what an earlier run wrote there is replaced. Articles are cut
 * by the day of publication, so that a query for some days reads those only.
 */
final class WriteTables {
    private final SparkSession spark;
    private final String folder;

    WriteTables(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    void parquet(Trace trace) {
        for (TraceTable table : TraceTable.values()) {
            Dataset<String> lines = spark.createDataset(lines(table, trace), Encoders.STRING());
            var rows = spark.read()
                    .schema(Columns.of(table))
                    .option("mode", "FAILFAST")
                    .json(lines);
            String place = folder + "/" + table.label();
            if (table == TraceTable.ARTICLES) {
                rows.withColumn("day", functions.substring(functions.col("published"), 1, 10))
                        .write()
                        .mode(SaveMode.Overwrite)
                        .partitionBy("day")
                        .parquet(place);
            } else {
                rows.coalesce(1).write().mode(SaveMode.Overwrite).parquet(place);
            }
        }
    }

    /** The same rows as sorted JSON lines, a file a table. */
    void jsonLines(Trace trace) throws IOException {
        for (TraceTable table : TraceTable.values()) {
            Path file = new Path(folder + "/jsonl/" + table.label() + ".jsonl");
            try (FSDataOutputStream out = file.getFileSystem(
                            spark.sparkContext().hadoopConfiguration())
                    .create(file, true)) {
                for (String line : lines(table, trace).stream().sorted().toList()) {
                    out.write((line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static List<String> lines(TraceTable table, Trace trace) {
        return table.rows(trace).stream().map(WriteTables::line).toList();
    }

    private static String line(Row row) {
        StringWriter text = new StringWriter();
        try (JsonLines lines = new JsonLines(text)) {
            lines.write(row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().stripTrailing();
    }
}
