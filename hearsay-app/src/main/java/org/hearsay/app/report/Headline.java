package org.hearsay.app.report;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Conflict;
import org.hearsay.model.Rejected;
import org.hearsay.model.Stemma;

/** A story's first sentence, with its numbers, and what the numbers rest on. */
final class Headline {
    private Headline() {}

    static Html of(StoryFacts story, int stories, List<Rejected> rejected, int pages) {
        Html kick = Tag.open("p", "kick")
                .of(
                        Html.text(
                                (stories == 1 ? "Story" : "Story " + story.number() + " of " + Numbers.figures(stories))
                                        + " "),
                        Tag.open("span").with("dir", "auto").of(story.title()));
        Html lead = Tag.open("p", "lead").of(Lead.of(story));
        Html unread = rejected.isEmpty() ? Html.NOTHING : Tag.open("p", "note").of(unread(rejected, pages));
        return Tag.open("section")
                .with("id", story.anchor(""))
                .of(
                        kick,
                        Tag.open("h1").of(sentence(story)),
                        Tag.open("div", "two").of(Tag.open("div").of(lead, unread), facts(story)),
                        stories == 1 || story.isSingle() ? Html.NOTHING : chapters(story));
    }

    private static Html chapters(StoryFacts story) {
        return Tag.open("nav")
                .with("aria-label", "Chapters of story " + story.number())
                .of(Html.joined(StoryChapter.links(story), " "));
    }

    /** "Four articles, three or four independent origins." */
    static String sentence(StoryFacts story) {
        int articles = story.articles().size();
        return Numbers.capital(Numbers.wordOf(articles, "article")) + origins(story.stemma(), articles) + ".";
    }

    private static String origins(Stemma stemma, int articles) {
        int fewest = stemma.fewestOrigins();
        int most = stemma.mostOrigins();
        if (articles < 2) {
            return ", nothing to compare it with";
        }
        if (most < 1 || fewest <= 1 && most >= articles && articles > 2) {
            return "; how many origins is undetermined";
        }
        if (fewest == most) {
            return most == 1 ? ", one origin" : ", " + Numbers.word(most) + " independent origins";
        }
        String between = most == fewest + 1 ? " or " : " to ";
        return ", " + Numbers.word(fewest) + between + Numbers.word(most) + " independent origins";
    }

    /** "1 of 6 pages could not be read: no-article. It is listed with the pages, and in no count above." */
    static Html unread(List<Rejected> rejected, int pages) {
        List<String> codes = rejected.stream()
                .map(page -> page.problem().code())
                .distinct()
                .sorted()
                .toList();
        String listed = rejected.size() == 1 ? "It is listed with the " : "They are listed with the ";
        return Html.all(
                Html.text(rejected.size() + " of " + Numbers.of(pages, "page") + " could not be read: "
                        + Numbers.list(codes) + ". " + listed),
                Head.link("rejected", "pages"),
                Html.text(", and in no count above."));
    }

    static Html facts(StoryFacts story) {
        long shared = story.statements().stream()
                .filter(statement -> story.carriers(statement) > 1)
                .count();
        long conflicts = story.findings().conflicts().stream()
                .filter(conflict -> conflict.relation() == Conflict.Relation.CONFLICT)
                .count();
        long speakers = story.findings().dossier().attributions().stream()
                .map(Attribution::speaker)
                .filter(speaker -> story.speaker(speaker) != null)
                .distinct()
                .count();
        return Tag.open("dl", "facts")
                .of(
                        fact("statements", story.statements().size()),
                        story.isSingle() ? Html.NOTHING : fact("carried by two or more articles", shared),
                        fact("speakers", speakers),
                        fact("conflicts", conflicts));
    }

    private static Html fact(String name, long count) {
        return Tag.open("div").of(Tag.open("dt").of(name), Tag.open("dd").of(Numbers.figures((int) count)));
    }
}
