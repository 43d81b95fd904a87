package org.hearsay.app.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.app.report.WriteReport;
import org.hearsay.formats.JsonLines;
import org.hearsay.formats.Row;
import org.hearsay.formats.TraceTable;
import org.hearsay.model.Trace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does the whole job: a summary on the terminal and a report for the browser. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Does the whole job: who said what, who had it first, who copied whom, what changed.",
        footer = {
            "",
            "Examples:",
            "  hearsay trace samples",
            "  hearsay trace --out friday pages/*.html",
            "",
            "Writes report.html, one file that needs nothing else, into the folder."
        })
final class TraceCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    @Mixin
    MeaningOption meaning = new MeaningOption();

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where the report goes; hearsay-report unless given.")
    Path out = Path.of("hearsay-report");

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            description = "Write all that was found there too, one JSONL file a table.")
    @Nullable
    Path tables;

    @Override
    public Integer call() throws IOException {
        return pages.run(meaning.steps(), (run, reading) -> {
            Trace trace = run.trace(reading);
            Path report = out.resolve("report.html");
            Files.createDirectories(out);
            Files.writeString(report, new WriteReport().write(trace), StandardCharsets.UTF_8);
            if (tables != null) {
                write(trace, tables);
            }
            PrintWriter terminal = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
            terminal.print(Summary.of(trace));
            terminal.println("Report: " + report);
            terminal.flush();
        });
    }

    private static void write(Trace trace, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (TraceTable table : TraceTable.values()) {
            Path file = folder.resolve(table.label() + ".jsonl");
            try (JsonLines lines = new JsonLines(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                for (Row row : table.rows(trace)) {
                    lines.write(row);
                }
            }
        }
    }
}
