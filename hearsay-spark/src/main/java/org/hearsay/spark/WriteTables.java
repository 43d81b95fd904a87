package org.hearsay.spark;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.hearsay.formats.TraceTable;

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

    void parquet(Traced traced) {
        for (TraceTable table : TraceTable.values()) {
            Dataset<String> lines = spark.createDataset(traced.lines(table).rdd(), Encoders.STRING());
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
                rows.coalesce(traced.parts(table))
                        .write()
                        .mode(SaveMode.Overwrite)
                        .parquet(place);
            }
        }
    }

    /** The same rows as sorted JSON lines, a file a table. */
    void jsonLines(Traced traced) throws IOException {
        for (TraceTable table : TraceTable.values()) {
            Path file = new Path(folder + "/jsonl/" + table.label() + ".jsonl");
            try (Writer out = new OutputStreamWriter(
                    file.getFileSystem(spark.sparkContext().hadoopConfiguration())
                            .create(file, true),
                    StandardCharsets.UTF_8)) {
                for (String line : traced.sorted(table)) {
                    out.write(line + "\n");
                }
            }
        }
    }
}
