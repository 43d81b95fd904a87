package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.formats.TraceRows;
import org.hearsay.model.Speakers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints shared passages. */
@Command(
        name = "reuse",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds passages that two articles share.",
        footer = {"", "Examples:", "  hearsay reuse folder"})
final class ReuseCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        return pages.run((run, reading) -> {
            Speakers found = run.attributions(reading.articles(), run.dates(reading.articles()));
            output.print(
                    TraceRows.passages(reading.articles(), run.passages(reading.articles(), found.attributions())));
        });
    }
}
