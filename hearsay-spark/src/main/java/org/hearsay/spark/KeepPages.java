package org.hearsay.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.hearsay.formats.Maker;
import org.hearsay.text.StableId;

/**
 * Keeps what single pages gave, the costliest stage, so that a run that was broken off, or repeated with the same files
 * and the same steps, goes on from there. What other files or other steps gave is not touched and not used.
 */
final class KeepPages {
    private final SparkSession spark;
    private final String folder;

    KeepPages(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** What the pages give, from an earlier run's stage if it is whole. */
    JavaRDD<byte[]> pages(List<PageFile> files, SparkRun run) throws IOException {
        Path stage = new Path(folder + "/stages/pages-" + key(files));
        FileSystem system = stage.getFileSystem(spark.sparkContext().hadoopConfiguration());
        if (!system.exists(new Path(stage, "_SUCCESS"))) {
            JavaRDD<byte[]> pages = run.pages(files.stream()
                    .filter(file -> !file.earlier())
                    .map(PageFile::name)
                    .toList());
            for (PageFile earlier : files.stream().filter(PageFile::earlier).toList()) {
                pages = pages.union(read(earlier.name()));
            }
            spark.createDataset(pages.rdd(), Encoders.BINARY())
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(stage.toString());
        }
        return read(stage.toString());
    }

    /** Mapped once more, so that Spark no longer sees that these are bytes, and does not pack them by Kryo, which needs open modules. */
    private JavaRDD<byte[]> read(String stage) {
        return spark.read().parquet(stage).as(Encoders.BINARY()).toJavaRDD().map(bytes -> bytes);
    }

    /** Tells the same files, unchanged, read by the same steps. */
    static String key(List<PageFile> files) {
        List<String> names = new ArrayList<>(files.stream()
                .map(file -> file.name() + " " + file.bytes() + " " + file.modified())
                .sorted()
                .toList());
        return StableId.of(Stream.concat(Stream.of(Maker.id()), names.stream()).toArray(String[]::new));
    }
}
