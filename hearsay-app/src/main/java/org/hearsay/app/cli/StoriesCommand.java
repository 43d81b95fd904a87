package org.hearsay.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.app.local.WindowedPages;
import org.hearsay.formats.Row;
import org.hearsay.formats.ShownRows;
import org.hearsay.formats.TraceRows;
import org.hearsay.model.Article;
import org.hearsay.model.Stories;
import org.hearsay.model.Story;
import org.hearsay.model.StoryWindows;
import org.hearsay.story.FollowStories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints which article belongs to which story. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Groups pages into stories: the articles about one event.",
        footer = {"", "Examples:", "  hearsay stories folder", "  hearsay stories --window 7 archive"})
final class StoriesCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    @Mixin
    WindowOption window = new WindowOption();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        if (window.isGiven()) {
            FollowStories follow = window.follow();
            return pages.run(follow::window, false, kept -> print(follow, kept));
        }
        return pages.run((run, reading) -> {
            Stories found = run.stories(reading.articles());
            pages.report(found.caps());
            output.print(rows(reading.articles(), TraceRows.index(found.stories())));
        });
    }

    /** @param story by article id */
    private List<Row> rows(List<Article> articles, Map<String, Story> story) {
        return output.isShown() ? ShownRows.stories(articles, story) : TraceRows.stories(articles, story);
    }

    private void print(FollowStories follow, WindowedPages kept) throws IOException {
        Map<String, Story> stories =
                TraceRows.index(follow.stories(follow.follow(StoryWindows.EMPTY, kept.windows(), kept::articles)));
        List<Row> rows = new ArrayList<>();
        for (long each : kept.windows()) {
            rows.addAll(rows(kept.articles(each), stories));
        }
        output.print(rows);
    }
}
