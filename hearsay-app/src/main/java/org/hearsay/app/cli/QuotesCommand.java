package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.formats.ShownRows;
import org.hearsay.formats.TraceRows;
import org.hearsay.model.Speakers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the attributions of articles. */
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds who said what: direct, indirect and mixed speech with its speaker and day.",
        footer = {"", "Examples:", "  hearsay quotes page.html", "  hearsay quotes --format csv folder > quotes.csv"})
final class QuotesCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        return pages.run((run, reading) -> {
            Speakers found = run.attributions(reading.articles(), run.dates(reading.articles()));
            output.print(
                    output.isShown()
                            ? ShownRows.attributions(reading.articles(), found)
                            : TraceRows.attributions(reading.articles(), found));
            pages.reportLanguages(reading.articles());
        });
    }
}
