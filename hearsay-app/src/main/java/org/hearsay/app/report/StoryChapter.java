package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Rejected;

/** All that is told of one story, in the order in which a reader asks for it. */
final class StoryChapter {
    private StoryChapter() {}

    static Html of(StoryFacts story, int stories, List<Rejected> rejected, int pages, Fold fold) {
        List<Html> sections = new ArrayList<>();
        sections.add(Headline.of(story, stories, rejected, pages));
        if (!story.isSingle()) {
            sections.add(FirstCard.of(story));
        }
        sections.add(ArticlesTable.of(story));
        if (!story.isSingle()) {
            sections.add(DescentChapter.of(story));
            sections.add(StatementsList.of(story, fold));
        }
        sections.add(ConflictsChapter.of(story, fold));
        sections.add(TimelineChapter.of(story, fold));
        if (!story.isSingle()) {
            sections.add(WordsChapter.of(story));
        }
        return Tag.open("article").with("aria-label", "Story " + story.number()).of(sections);
    }

    /** Links to the chapters of a story. */
    static List<Html> links(StoryFacts story) {
        return List.of(
                Head.link(story.anchor(""), "Overview"),
                Head.link(story.anchor("first"), "First"),
                Head.link(story.anchor("articles"), "Articles"),
                Head.link(story.anchor("descent"), "Descent"),
                Head.link(story.anchor("statements"), "Statements"),
                Head.link(story.anchor("conflicts"), "Conflicts"),
                Head.link(story.anchor("timeline"), "Timeline"),
                Head.link(story.anchor("words"), "Words"));
    }
}
