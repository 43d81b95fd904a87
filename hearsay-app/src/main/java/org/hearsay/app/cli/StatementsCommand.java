package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.formats.ShownRows;
import org.hearsay.formats.TraceRows;
import org.hearsay.model.Trace;
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
        return pages.trace(meaning.steps(), trace -> {
            Trace whole = trace.trace(trace.articles(), List.of());
            output.print(output.isShown() ? ShownRows.statements(whole) : TraceRows.statements(whole));
        });
    }
}
