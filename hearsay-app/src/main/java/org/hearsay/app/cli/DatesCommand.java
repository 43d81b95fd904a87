package org.hearsay.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.formats.DateRow;
import org.hearsay.model.DatedSpan;
import org.hearsay.text.CodePoints;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the time expressions of articles. */
@Command(
        name = "dates",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds dates, times and durations in the text and gives them TIMEX3 values.",
        footer = {
            "",
            "Examples:",
            "  hearsay dates page.html",
            "  hearsay dates --as-text --reference 1998-02-06 story.txt"
        })
final class DatesCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(
            names = "--reference",
            paramLabel = "DATE",
            description = "Reckon relative dates from this day, not from the article's own.")
    @Nullable
    LocalDate reference;

    @Override
    public Integer call() throws IOException {
        return pages.run((run, reading) -> {
            Map<String, List<DatedSpan>> dates = run.dates(reading.articles(), reference);
            output.print(reading.articles().stream().flatMap(article -> {
                CodePoints points = CodePoints.of(article.text());
                return dates.get(article.id()).stream().map(date -> DateRow.of(article, date, points));
            })::iterator);
        });
    }
}
