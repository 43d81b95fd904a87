package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Findings;
import org.hearsay.model.Rejected;
import org.hearsay.model.Trace;

/**
 * Writes the report of a run: one HTML page that loads nothing from elsewhere and runs no script.
 *
 * <p>Every string of a page stands in it as escaped text, so that hostile pages cannot add markup. The same trace gives
 * the same bytes, whatever the order of its lists.
 */
public final class WriteReport {
    /** Articles beyond which no further story is told: a browser opens no page of a hundred megabytes. */
    private static final int MOST_ARTICLES = 2000;

    private final Document document = new Document("form-action 'none'");

    /** True if a further story may be told beside these. */
    public static boolean hasRoom(List<Findings> told) {
        return told.stream()
                        .mapToInt(findings -> findings.dossier().articles().size())
                        .sum()
                < MOST_ARTICLES;
    }

    /**
     * The page as text; to be stored as UTF-8.
     *
     * @param trace with the findings of the stories that are to be told, those with most articles; the report says how many
     *     others there are
     */
    public String write(Trace trace) {
        List<StoryFacts> stories = stories(trace);
        List<Html> parts = new ArrayList<>();
        List<Rejected> rejected = trace.rejected();
        int pages = trace.articles().size() + rejected.size();
        if (stories.isEmpty()) {
            parts.add(nothing(rejected, pages));
        }
        parts.add(StoriesTable.of(stories, trace));
        for (StoryFacts story : stories) {
            List<Rejected> here = story.number() == 1 ? rejected : List.of();
            parts.add(StoryChapter.of(story, trace.stories().size(), here, pages, Fold.NEVER)
                    .whole());
        }
        if (!stories.isEmpty()) {
            parts.add(AllStatements.of(stories));
        }
        parts.add(PagesChapter.of(trace, stories));
        Html body = Tag.open("body")
                .of(
                        Head.of(trace, stories),
                        Tag.open("main").with("id", "main").of(parts),
                        Tag.open("footer")
                                .of(Tag.open("p").of("Hearsay shows who says so; it does not rate what is true.")));
        return document.of(
                stories.isEmpty() ? "Hearsay" : "Hearsay: " + stories.get(0).title(), body);
    }

    /** Stories with most articles first. */
    private static List<StoryFacts> stories(Trace trace) {
        List<Findings> ordered = trace.findings().stream()
                .filter(findings -> !findings.dossier().articles().isEmpty())
                .sorted(Comparator.comparingInt((Findings findings) ->
                                -findings.dossier().story().articles().size())
                        .thenComparing(findings -> findings.dossier().story().id()))
                .toList();
        List<StoryFacts> stories = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            stories.add(new StoryFacts(i + 1, ordered.get(i)));
        }
        return stories;
    }

    private static Html nothing(List<Rejected> rejected, int pages) {
        Html unread = rejected.isEmpty() ? Html.NOTHING : Tag.open("p", "lead").of(Headline.unread(rejected, pages));
        return Tag.open("section")
                .with("id", "overview")
                .of(
                        Tag.open("h1").of("No story was found."),
                        Tag.open("p", "lead").of(Numbers.capital(Numbers.wordOf(pages, "page")) + " looked at."),
                        unread);
    }
}
