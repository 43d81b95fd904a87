package org.hearsay.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.formats.EdgeTurnRow;
import org.hearsay.formats.ReadingTable;
import org.hearsay.formats.Row;
import org.hearsay.formats.ShownRows;
import org.hearsay.formats.StemmaDot;
import org.hearsay.formats.StemmaGraphMl;
import org.hearsay.formats.TraceRows;
import org.hearsay.model.Stemma;
import org.hearsay.model.Trace;
import org.hearsay.pipeline.Steps;
import org.hearsay.stemma.DrawStemma;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the probable descent of articles, or of the witnesses of a collation. */
@Command(
        name = "stemma",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Draws the probable descent of a story's articles, lost sources included.",
            "From one file that holds a collation (collate's JSON, or a TSV whose first column is 'place'),",
            "the descent of its witnesses from their readings alone."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay stemma folder",
            "  hearsay stemma --format dot folder | dot -Tsvg > stemma.svg",
            "  hearsay stemma --sensitivity folder",
            "  hearsay stemma readings.tsv"
        })
final class StemmaCommand implements Callable<Integer> {
    /** How a stemma is printed. */
    enum Format {
        JSONL,
        JSON,
        CSV,
        TABLE,
        DOT,
        GRAPHML
    }

    @Mixin
    PageOptions pages = new PageOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "jsonl, json, csv, table, dot or graphml; a table on a terminal, jsonl in a pipe unless given.")
    @Nullable
    Format format;

    @Option(
            names = "--sensitivity",
            description = "Instead of the edges: which of them turn where one kind of evidence is left out.")
    boolean sensitivity;

    @Override
    public Integer call() throws IOException {
        if (pages.paths.size() == 1 && ReadingTable.isCollation(pages.paths.get(0))) {
            ReadingTable table = ReadingTable.read(pages.paths.get(0));
            Stemma stemma = new DrawStemma().draw(table.witnesses(), table.readings());
            Map<String, String> names = TraceRows.nodeNames(List.of(), List.of(stemma));
            print(List.of(stemma), names);
            return 0;
        }
        if (sensitivity) {
            return pages.printStories(output(), StemmaCommand::turns);
        }
        return pages.trace(new Steps(), trace -> {
            List<Stemma> stemmata = new ArrayList<>();
            trace.findings(findings -> stemmata.add(findings.stemma()));
            print(stemmata, TraceRows.nodeNames(trace.articles(), stemmata));
        });
    }

    private void print(List<Stemma> stemmata, Map<String, String> names) throws IOException {
        if (format == Format.DOT || format == Format.GRAPHML) {
            String graph = format == Format.DOT ? StemmaDot.of(stemmata, names) : StemmaGraphMl.of(stemmata, names);
            System.out.write(graph.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            System.out.flush();
            return;
        }
        OutputOptions output = output();
        output.print(stemmata.stream()
                .flatMap(stemma ->
                        (output.isShown() ? ShownRows.stemma(stemma, names) : TraceRows.stemma(stemma, names)).stream())
                .toList());
    }

    private OutputOptions output() {
        OutputOptions output = new OutputOptions();
        output.format = format == null
                ? null
                : switch (format) {
                    case CSV -> OutputOptions.Format.CSV;
                    case TABLE -> OutputOptions.Format.TABLE;
                    default -> OutputOptions.Format.JSONL;
                };
        return output;
    }

    private static List<Row> turns(Trace trace) {
        Map<String, String> names = TraceRows.nodeNames(trace.articles(), List.of());
        DrawStemma drawStemma = new DrawStemma();
        return trace.findings().stream()
                .flatMap(findings -> drawStemma.sensitivity(findings.dossier(), List.of()).stream()
                        .map(turn -> EdgeTurnRow.of(findings.dossier().story().id(), turn, names)))
                .toList();
    }
}
