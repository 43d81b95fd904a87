package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.formats.TraceRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints which article belongs to which story. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Groups pages into stories: the articles about one event.",
        footer = {"", "Examples:", "  hearsay stories folder"})
final class StoriesCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        return pages.run(
                (run, reading) -> output.print(TraceRows.stories(reading.articles(), run.stories(reading.articles()))));
    }
}
