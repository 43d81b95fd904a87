package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.formats.ArticleRow;
import org.hearsay.formats.Row;
import org.hearsay.formats.ShownRows;
import org.hearsay.model.Article;
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
        Function<Article, Row> row = output.isShown() ? ShownRows::article : ArticleRow::of;
        return pages.each(articles -> output.print(articles.map(row)::iterator));
    }
}
