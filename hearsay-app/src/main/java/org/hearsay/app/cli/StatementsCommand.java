package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.formats.TraceRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints statements with their witnesses. */
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Groups attributions that render one utterance, across outlets and translations.",
        footer = {"", "Examples:", "  hearsay statements folder"})
final class StatementsCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    @Mixin
    MeaningOption meaning = new MeaningOption();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        return pages.run(meaning.steps(), (run, reading) -> output.print(TraceRows.statements(run.trace(reading))));
    }
}
