package org.hearsay.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.TraceTable;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Traces an archive on Spark and leaves its tables as Parquet. */
@Command(
        name = "spark",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Does the whole job on Apache Spark, for archives that outgrow one machine,",
            "and writes one Parquet table for each thing found: articles, attributions, speakers, statements,",
            "stories, reuse, edges, conflicts, timeline, words, rejected."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay spark --out tables samples/pages",
            "  hearsay spark --master spark://head:7077 --out hdfs://head/tables hdfs://head/crawl",
            "",
            "A run that is repeated with the same files goes on from the pages that the earlier one read."
        })
public final class SparkCommand implements Callable<Integer> {
    private static final int CANNOT_READ_OR_WRITE = 3;
    /** What Spark may keep, as a share of the memory: its usual .6 fills what lives long, which is then tidied up in vain. */
    private static final String MEMORY = "spark.memory.fraction";

    private static final String KEPT = "0.4";
    private static final int PARTS_PER_CORE = 4;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, s3a:// and hdfs:// addresses, or the tables of an earlier run.")
    List<String> paths = List.of();

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark's master; all cores of this machine unless given here or by spark-submit.")
    @Nullable
    String master;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where the tables go.")
    String out = "";

    @Option(
            names = "--parts",
            paramLabel = "N",
            description = "Pieces that the work is cut into; four a core unless given. Changes no result.")
    int parts;

    @Option(names = "--jsonl", description = "Write the tables as sorted JSON lines, too.")
    boolean jsonLines;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        CommandLine command = new CommandLine(new SparkCommand());
        command.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        command.setExecutionExceptionHandler((failure, line, parsed) -> {
            if (failure instanceof NoSuchFileException missing) {
                line.getErr().println("hearsay: there is no file or folder " + missing.getFile());
                return CANNOT_READ_OR_WRITE;
            }
            if (failure instanceof IOException broken) {
                line.getErr().println("hearsay: cannot read or write: " + broken.getMessage());
                return CANNOT_READ_OR_WRITE;
            }
            if (failure instanceof Ended || failure instanceof SparkException) {
                line.getErr().println("hearsay: Spark cannot go on: " + failure.getMessage());
                return CANNOT_READ_OR_WRITE;
            }
            throw failure;
        });
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("hearsay")
                .config("spark.ui.showConsoleProgress", System.console() != null)
                .config("spark.driver.maxResultSize", 0)
                .config(MEMORY, System.getProperty(MEMORY, KEPT));
        if (master != null) {
            builder.master(master);
        } else if (System.getProperty("spark.master") == null) {
            builder.master("local[*]");
        }
        try (SparkSession spark = builder.getOrCreate()) {
            try {
                run(spark);
            } catch (IllegalStateException failure) {
                throw spark.sparkContext().isStopped()
                        ? new Ended(spark.sparkContext().master(), failure)
                        : failure;
            }
        }
        return 0;
    }

    /** A cluster that could not be reached, or gave up. */
    private static final class Ended extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Ended(String master, IllegalStateException cause) {
            super(
                    master + " cannot be reached or has ended the work; its logs and those of its workers say why",
                    cause);
        }
    }

    void run(SparkSession spark) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        int cut = parts > 0 ? parts : PARTS_PER_CORE * context.defaultParallelism();
        List<Rejected> unlisted = new ArrayList<>();
        List<PageFile> files = ListFiles.of(paths, context.hadoopConfiguration(), new PageSink() {
            @Override
            public void page(Page page) {
                throw new IllegalStateException("listing reads no page");
            }

            @Override
            public void rejected(Rejected folder) {
                unlisted.add(folder);
            }
        });
        Path manifest = new Path(out + "/run.json");
        manifest.getFileSystem(context.hadoopConfiguration()).delete(manifest, false);
        WorkDone work = new WorkDone();
        spark.sparkContext().addSparkListener(work);
        SparkRun run = new SparkRun(context, cut);
        try (Traced traced = run.trace(new KeepPages(spark, out).pages(files, run), unlisted)) {
            WriteTables tables = new WriteTables(spark, out);
            tables.parquet(traced);
            if (jsonLines) {
                tables.jsonLines(traced);
            }
            Manifest.write(spark, out, files, cut, traced, work);
            System.err.println(traced.rows(TraceTable.ARTICLES) + " articles, " + traced.rows(TraceTable.REJECTED)
                    + " pages rejected; tables in " + out);
        }
        spark.sparkContext().removeSparkListener(work);
    }
}
