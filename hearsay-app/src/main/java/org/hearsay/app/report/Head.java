package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Trace;

/** The top of the page: wordmark, counts of the whole run, links to the chapters. */
final class Head {
    private static final int LINKED_STORIES = 8;

    private Head() {}

    static Html of(Trace trace, List<StoryFacts> stories) {
        List<Html> links = new ArrayList<>();
        if (stories.size() == 1 && !stories.get(0).isSingle()) {
            links.addAll(StoryChapter.links(stories.get(0)));
        } else {
            if (stories.size() > LINKED_STORIES) {
                links.add(link("stories", "All stories"));
            }
            stories.stream()
                    .limit(LINKED_STORIES)
                    .forEach(story -> links.add(link(story.anchor(""), "Story " + story.number())));
        }
        if (!stories.isEmpty()) {
            links.add(link("statements", "All statements"));
        }
        links.add(link("pages", "All pages"));
        return Tag.open("header")
                .of(
                        Tag.open("a", "skip").to("main").of("Skip to the report"),
                        Tag.open("div", "mast")
                                .of(
                                        Tag.open("b").of("Hearsay"),
                                        Tag.open("span").of(counts(trace))),
                        Tag.open("nav").with("aria-label", "Chapters").of(Html.joined(links, " ")));
    }

    static Html link(String id, String words) {
        return Tag.open("a").to(id).of(words);
    }

    private static String counts(Trace trace) {
        int pages = trace.articles().size() + trace.rejected().size();
        return String.join(
                ", ",
                Numbers.of(pages, "page"),
                Numbers.of(trace.stories().size(), "story"),
                Numbers.of(trace.statements().size(), "statement"),
                Numbers.of(trace.speakers().size(), "speaker"));
    }
}
