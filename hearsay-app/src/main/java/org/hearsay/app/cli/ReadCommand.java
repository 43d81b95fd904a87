package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.formats.ArticleRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints pages made readable. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Cleans pages: text, title, outlet, authors, dates, language, credits, blocks with roles.",
        footer = {
            "",
            "Examples:",
            "  hearsay read page.html",
            "  hearsay read --rejected bad.jsonl crawl.warc.gz > articles.jsonl"
        })
final class ReadCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        return pages.each(articles -> output.print(articles.map(ArticleRow::of)::iterator));
    }
}
