package org.hearsay.app.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.local.ExplainedReading;
import org.hearsay.app.local.LocalRun;
import org.hearsay.model.Article;
import org.hearsay.model.Speakers;
import org.hearsay.pipeline.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how pages were read: each choice with its reasons, each block with its score, each attribution with what made it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Shows how a page was read, and why.",
            "That is the metadata and what spoke for other values; every block with role and score; every attribution"
                    + " with the rule that found it, the source that came second, and why it has its speaker and day.",
            "With --edge: why one page is held to go back to another."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay explain page.html",
            "  hearsay explain --format json page.html",
            "  hearsay explain --edge a.html b.html folder"
        })
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    /** How the reasons are printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "text, for people (the default), or json, an object a page.")
    Format format = Format.TEXT;

    @Option(names = "--json", description = "The same as --format json.")
    boolean json;

    @Option(
            names = "--edge",
            arity = "2",
            paramLabel = "PAGE",
            description = "Instead: what joins two of the pages in the stemma, its evidence, and what would change it.")
    List<String> edge = List.of();

    @Override
    public Integer call() throws IOException {
        if (!edge.isEmpty()) {
            return pages.trace(new Steps(), trace -> {
                PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
                new ExplainEdge(trace).print(edge.get(0), edge.get(1), out);
                out.flush();
            });
        }
        return pages.explain((run, reading) -> {
            List<ExplainedArticle> articles = articles(run, reading);
            if (json || format == Format.JSON) {
                OutputOptions output = new OutputOptions();
                output.format = OutputOptions.Format.JSONL;
                output.print(articles.stream().map(ExplainRow::of).toList());
                return;
            }
            PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
            ExplainText text = new ExplainText(out);
            articles.forEach(text::print);
            reading.reading()
                    .rejected()
                    .forEach(page -> text.print(page, reading.pages().get(page.path())));
            out.flush();
        });
    }

    private static List<ExplainedArticle> articles(LocalRun run, ExplainedReading reading) {
        List<Article> articles = reading.reading().articles();
        Speakers found = run.attributions(articles, run.dates(articles));
        return articles.stream()
                .map(article ->
                        ExplainedArticle.of(article, reading.pages().get(article.path()), run.explain(article), found))
                .toList();
    }
}
