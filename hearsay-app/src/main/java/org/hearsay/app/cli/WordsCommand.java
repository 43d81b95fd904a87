package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.formats.ShownRows;
import org.hearsay.formats.TraceRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints word contrasts. */
@Command(
        name = "words",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Compares the words that outlets choose for one event.",
        footer = {"", "Examples:", "  hearsay words folder"})
final class WordsCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        return pages.printStories(output, output.isShown() ? ShownRows::words : TraceRows::words);
    }
}
