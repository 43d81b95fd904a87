package org.hearsay.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.local.WindowedPages;
import org.hearsay.formats.Row;
import org.hearsay.formats.TraceRows;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.CapHit;
import org.hearsay.model.Passages;
import org.hearsay.model.Speakers;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.pipeline.Steps;
import org.hearsay.story.FollowStories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints shared passages. */
@Command(
        name = "reuse",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds passages that two articles share.",
        footer = {"", "Examples:", "  hearsay reuse folder", "  hearsay reuse --window 30 archive"})
final class ReuseCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    @Mixin
    WindowOption window = new WindowOption();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        if (window.isGiven()) {
            return pages.run(window.follow()::window, true, this::print);
        }
        return pages.run((run, reading) -> {
            Speakers said = run.attributions(reading.articles(), run.dates(reading.articles()));
            Passages found = run.passages(reading.articles(), said.attributions());
            pages.report(found.caps());
            output.print(TraceRows.passages(reading.articles(), found.passages()));
        });
    }

    private void print(WindowedPages kept) throws IOException {
        Steps steps = new Steps();
        List<Row> rows = new ArrayList<>();
        List<CapHit> caps = new ArrayList<>();
        for (long each : kept.windows()) {
            List<PageFacts> own = kept.facts(each);
            List<PageFacts> next = each == FollowStories.UNDATED ? List.of() : kept.facts(each + 1);
            List<Attribution> said = new ArrayList<>();
            own.forEach(facts -> said.addAll(facts.attributions()));
            next.forEach(facts -> said.addAll(facts.attributions()));
            Passages found = steps.passages(articles(own), articles(next), said, window.days);
            List<Article> both = new ArrayList<>(articles(own));
            both.addAll(articles(next));
            rows.addAll(TraceRows.passages(both, found.passages()));
            caps.addAll(found.caps());
        }
        pages.report(caps);
        output.print(rows);
    }

    private static List<Article> articles(List<PageFacts> facts) {
        return facts.stream().map(PageFacts::article).toList();
    }
}
