package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.formats.ShownRows;
import org.hearsay.formats.TraceRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints dated lines. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Puts what the pages date on one line, with who reports it.",
        footer = {"", "Examples:", "  hearsay timeline folder"})
final class TimelineCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        return pages.printStories(output, output.isShown() ? ShownRows::timeline : TraceRows::timeline);
    }
}
