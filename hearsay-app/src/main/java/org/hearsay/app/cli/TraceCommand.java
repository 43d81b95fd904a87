package org.hearsay.app.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.report.WriteReport;
import org.hearsay.model.Findings;
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
        return pages.trace(meaning.steps(), trace -> {
            Summary summary = new Summary(trace);
            List<Findings> told = new ArrayList<>();
            try (WriteTables writing = tables == null ? null : new WriteTables(trace, tables)) {
                trace.findings(findings -> {
                    summary.add(findings);
                    if (WriteReport.hasRoom(told)) {
                        told.add(findings);
                    }
                    if (writing != null) {
                        writing.story(findings);
                    }
                });
            }
            Path report = out.resolve("report.html");
            Files.createDirectories(out);
            Files.writeString(
                    report, new WriteReport().write(trace.trace(trace.articles(), told)), StandardCharsets.UTF_8);
            PrintWriter terminal = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
            terminal.print(summary.write());
            terminal.println("Report: " + report);
            terminal.flush();
        });
    }
}
