package org.hearsay.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Names the pages of an earlier run whose articles fit a condition: what {@code hearsay import} brings into an archive. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = "hearsay import ARCHIVE TABLES [--where SQL]",
        description = {
            "Brings pages of a Spark run into an archive: those whose articles fit a condition over the columns",
            "of the table of articles, and story. The pages are read from where the run found them, and traced again."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay import ferry.hearsay tables --where \"outlet = 'Harbour Post'\"",
            "  hearsay import ferry.hearsay tables --where \"day >= '2031-03-13' AND language = 'en'\""
        })
public final class SelectCommand implements Callable<Integer> {
    private static final int WRONG_USE = 2;

    @Parameters(paramLabel = "TABLES", description = "The folder that hearsay spark --out names.")
    String tables = "";

    @Option(names = "--where", paramLabel = "SQL", description = "The condition; all pages unless given.")
    String where = "true";

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        CommandLine command = new CommandLine(new SelectCommand());
        command.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark =
                SparkSession.builder().appName("hearsay").master("local[*]").getOrCreate()) {
            List<String> names;
            try {
                names = names(spark, tables, where);
            } catch (AnalysisException wrong) {
                System.err.println("hearsay: cannot ask this of " + tables + ": "
                        + wrong.getMessage().lines().findFirst().orElse(""));
                return WRONG_USE;
            }
            PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
            names.forEach(out::println);
            out.flush();
            return 0;
        }
    }

    /**
     * The pages' names, sorted.
     *
     * @throws AnalysisException if there are no such tables, or the condition fits none of their columns
     */
    static List<String> names(SparkSession spark, String tables, String where) throws AnalysisException {
        Dataset<Row> articles = spark.read().parquet(tables + "/articles");
        Dataset<Row> stories = spark.read().parquet(tables + "/stories").select("path", "story");
        return articles
                .join(stories, "path")
                .where(where)
                .select("path")
                .distinct()
                .as(Encoders.STRING())
                .collectAsList()
                .stream()
                .sorted()
                .toList();
    }
}
