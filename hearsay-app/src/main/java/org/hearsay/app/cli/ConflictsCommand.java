package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.formats.ShownRows;
import org.hearsay.formats.TraceRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints compared facts. */
@Command(
        name = "conflicts",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds facts for which sources give different figures, dates, names or titles.",
        footer = {"", "Examples:", "  hearsay conflicts folder", "  hearsay conflicts --all folder"})
final class ConflictsCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(
            names = "--all",
            description = "Also facts on which sources agree, and those that stand in one source only.")
    boolean all;

    @Override
    public Integer call() throws IOException {
        return pages.printStories(
                output, trace -> output.isShown() ? ShownRows.conflicts(trace, all) : TraceRows.conflicts(trace, all));
    }
}
