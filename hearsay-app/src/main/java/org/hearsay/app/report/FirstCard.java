package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.Moment;
import org.hearsay.model.StemmaNode;
import org.jspecify.annotations.Nullable;

/** Who had the story first, with the evidence and what would change it. */
final class FirstCard {
    private static final int MOST_NAMED = 3;

    private FirstCard() {}

    static Html of(StoryFacts story) {
        FirstCarrier whole = story.stemma().first().stream()
                .filter(first -> first.statement() == null)
                .findFirst()
                .orElse(new FirstCarrier(
                        null, null, story.articles().stream().map(Article::id).toList(), "", 0));
        Html answer = Html.all(Tag.open("p", "say").of(sentence(story, whole)), FirstTable.of(story));
        return Tag.open("section")
                .with("id", story.anchor("first"))
                .of(
                        Tag.open("h2").of("Who had it first"),
                        Tag.open("div", "two").of(Tag.open("div").of(answer), margin(story, whole)));
    }

    private static Html sentence(StoryFacts story, FirstCarrier whole) {
        int count = story.articles().size();
        if (whole.article() != null) {
            Article first = story.article(whole.article());
            String time = first.published() == null ? "" : Times.full(first.published());
            String lead = whole.lead() > 0
                    ? ", at least " + Numbers.hours(whole.lead()) + " before the next in any time zone."
                    : ".";
            return Html.all(
                    Tag.open("b").of(first.printedBy()),
                    Html.text(" had it first of these " + Numbers.word(count) + (time.isEmpty() ? "" : ": ")),
                    time.isEmpty() ? Html.NOTHING : Tag.open("b", "num").of(time),
                    Html.text(lead));
        }
        List<Article> tied = Tied.of(story.articles());
        if (tied.size() < 2) {
            return Html.all(
                    Html.text("Which of the " + Numbers.word(count) + " had it first is "),
                    Tag.open("b").of("undetermined"),
                    Html.text(whole.reason().isBlank() ? "." : ": " + ending(whole.reason())));
        }
        if (!Tied.sameDayWithoutHour(tied)) {
            return Html.all(
                    named(story, tied),
                    Html.text(" may each have had it first; their times may overlap. It is "),
                    Tag.open("b").of("undetermined"),
                    Html.text("."));
        }
        return Html.all(
                named(story, tied),
                Html.text((tied.size() == 2 ? " both" : " all") + " date their article "),
                Tag.open("b", "num").of(Times.dayOfYear(Tied.moment(tied.get(0)).day())),
                Html.text(", without an hour. Nothing shows which was first."));
    }

    private static Html named(StoryFacts story, List<Article> articles) {
        List<String> names = new ArrayList<>(articles.stream()
                .limit(articles.size() > MOST_NAMED + 1 ? MOST_NAMED : articles.size())
                .map(story.names()::inFull)
                .toList());
        if (names.size() < articles.size()) {
            names.add(Numbers.word(articles.size() - names.size()) + " more");
        }
        return Tag.open("b").of(Numbers.list(names));
    }

    private static Html margin(StoryFacts story, FirstCarrier whole) {
        List<Html> evidence = new ArrayList<>();
        if (whole.article() != null) {
            Article first = story.article(whole.article());
            Moment published = first.published();
            if (published != null) {
                evidence.add(Html.text("Time stamp on the page: " + published.iso()));
                String day = dayInAddress(first.url(), published);
                if (day != null) {
                    evidence.add(Html.text("The address carries " + day));
                }
            }
        }
        if (!whole.reason().isBlank() && whole.lead() == 0) {
            evidence.add(Printed.mixed(Numbers.capital(whole.reason())));
        }
        if (evidence.isEmpty()) {
            evidence.add(Html.text("No page states a time that settles it."));
        }
        return Tag.open("aside")
                .of(
                        Tag.open("h3").of("Evidence"),
                        list(evidence),
                        Tag.open("h3").of("What would change it"),
                        list(changes(story, whole)));
    }

    private static List<Html> changes(StoryFacts story, FirstCarrier whole) {
        List<Html> changes = new ArrayList<>();
        changes.add(Html.text("An earlier page that is not in this pile."));
        List<String> byDay = Tied.of(story.articles()).stream()
                .filter(article -> Tied.moment(article).time() == null)
                .map(story.names()::article)
                .limit(MOST_NAMED)
                .toList();
        if (whole.article() == null && !byDay.isEmpty()) {
            changes.add(Html.text("An hour for " + Numbers.list(byDay, "or") + "."));
        }
        List<String> undated = story.articles().stream()
                .filter(article -> article.published() == null)
                .map(story.names()::article)
                .limit(MOST_NAMED)
                .toList();
        if (!undated.isEmpty()) {
            changes.add(Html.text("A date for " + Numbers.list(undated, "or") + "."));
        }
        story.stemma().nodes().stream()
                .filter(node -> node.kind() == StemmaNode.Kind.CREDITED)
                .limit(2)
                .forEach(node -> changes.add(Html.text(node.label() + ", which the pile does not hold.")));
        return changes;
    }

    private static Html list(List<Html> items) {
        return Tag.open("ul").of(items.stream().map(Tag.open("li")::of).toList());
    }

    /** The day of publication as the address writes it, or null. */
    private static @Nullable String dayInAddress(@Nullable String url, Moment published) {
        if (url == null) {
            return null;
        }
        String day = published.day().toString();
        return List.of(day.replace("-", ""), day, day.replace('-', '/')).stream()
                .filter(url::contains)
                .findFirst()
                .orElse(null);
    }

    private static String ending(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
