package org.hearsay.app.report;

import java.util.List;
import org.hearsay.model.Conflict;
import org.hearsay.model.Trace;

/** All stories of a run at a glance, for runs with several. */
final class StoriesTable {
    private static final int FEWEST = 3;

    private StoriesTable() {}

    /** The table; nothing for so few stories that the links at the top say it all. */
    static Html of(List<StoryFacts> stories, Trace trace) {
        if (stories.size() < FEWEST && stories.size() == trace.stories().size()) {
            return Html.NOTHING;
        }
        Table table = Table.named("sts", "All stories")
                .columns("Story", "Articles and origins")
                .column("r", Html.text("Statements"))
                .column("r", Html.text("Conflicts"));
        stories.forEach(story -> table.row(
                Cell.head(Tag.open("a")
                        .to(story.anchor(""))
                        .with("dir", "auto")
                        .of(
                                Html.text(story.number() + " "),
                                Tag.open("span", "sq").of(story.title()))),
                Cell.of(Headline.sentence(story)).label("Articles"),
                Cell.of(Integer.toString(story.statements().size()))
                        .kind("r num")
                        .label("Statements"),
                Cell.of(Long.toString(conflicts(story))).kind("r num").label("Conflicts")));
        int articles =
                stories.stream().mapToInt(story -> story.articles().size()).sum();
        int untold = trace.stories().size() - stories.size();
        String sentence = Numbers.capital(Numbers.wordOf(stories.size(), "story")) + " in "
                + Numbers.wordOf(articles, "article")
                + (untold == 0
                        ? "."
                        : ", those with most articles. " + Numbers.capital(Numbers.wordOf(untold, "further story"))
                                + " in " + Numbers.wordOf(trace.articles().size() - articles, "article")
                                + " would make this page too large to open: \u201Chearsay trace --tables\u201D writes"
                                + " all of them to files, and \u201Chearsay ingest\u201D and \u201Chearsay serve\u201D"
                                + " show all of them in a browser.");
        return Tag.open("section").with("id", "stories").of(Tag.open("p", "say").of(sentence), table.html());
    }

    private static long conflicts(StoryFacts story) {
        return story.findings().conflicts().stream()
                .filter(conflict -> conflict.relation() == Conflict.Relation.CONFLICT)
                .count();
    }
}
