package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Rejected;
import org.hearsay.model.Trace;

/** Every page of the run: articles with their addresses, and pages without an article with the reason. */
final class PagesChapter {
    private PagesChapter() {}

    static Html of(Trace trace, List<StoryFacts> stories) {
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.open("h1", "big").of("All pages"));
        if (stories.size() < trace.stories().size()) {
            parts.add(Tag.open("p", "say")
                    .of("Of " + Numbers.of(trace.articles().size(), "article") + " those of the stories told here."));
        }
        if (!trace.articles().isEmpty()) {
            parts.add(articles(trace, stories));
        }
        if (!trace.rejected().isEmpty()) {
            parts.add(Tag.open("h2").with("id", "rejected").of("Pages without an article"));
            parts.add(rejected(trace.rejected()));
        }
        return Tag.open("section", "pages").with("id", "pages").of(parts);
    }

    private static Html articles(Trace trace, List<StoryFacts> stories) {
        Map<String, StoryFacts> of = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(article -> of.put(article.id(), story)));
        Table table = Table.named("pgs", "All articles").columns("Article", "Published", "Story", "Page");
        boolean all = stories.size() == trace.stories().size();
        trace.articles().stream()
                .filter(article -> all || of.containsKey(article.id()))
                .sorted(Comparator.comparing(Article::path).thenComparing(Article::id))
                .forEach(article -> {
                    StoryFacts story = of.get(article.id());
                    Html link = story == null
                            ? Html.text("none")
                            : Head.link(story.anchor(""), Integer.toString(story.number()));
                    table.row(
                            Tag.open("tr").with("id", "article-" + article.id()),
                            List.of(
                                    Cell.head(
                                            Tag.open("span", "src")
                                                    .with("dir", "auto")
                                                    .of(article.outletOrUnknown()),
                                            Printed.headline(article)),
                                    Cell.of(published(article)).label("Published"),
                                    Cell.of(link).label("Story"),
                                    Cell.of(page(article)).kind("adr")));
                });
        return table.html();
    }

    private static Html published(Article article) {
        String language = article.language().equals("und") ? "language unknown" : "language " + article.language();
        return Html.all(
                Tag.open("span", "num").of(article.published() == null ? "undated" : Times.full(article.published())),
                Tag.open("small").of(language + "; article text " + certainty(article.confidence())));
    }

    private static String certainty(double confidence) {
        return (confidence >= 0.8 ? "probable " : confidence >= 0.6 ? "possible " : "doubtful ")
                + Numbers.probability(confidence);
    }

    private static Html page(Article article) {
        Html path = Tag.open("span", "pth").with("dir", "ltr").of(article.path());
        return article.url() == null
                ? path
                : Html.all(
                        Tag.open("a").with("dir", "ltr").address(article.url()).of(article.url()),
                        Tag.open("small").of(path));
    }

    private static Html rejected(List<Rejected> rejected) {
        Table table = Table.named("rej", "Pages without an article").columns("Page", "Problem", "What was seen");
        rejected.stream()
                .sorted(Comparator.comparing(Rejected::path)
                        .thenComparing(Rejected::problem)
                        .thenComparing(Rejected::detail))
                .forEach(page -> table.row(
                        Cell.head(Tag.open("span", "pth").with("dir", "ltr").of(page.path())),
                        Cell.of(Html.all(
                                        Html.text(page.problem().code()),
                                        Tag.open("small").of(page.problem().meaning())))
                                .label("Problem"),
                        Cell.of(Tag.open("span").with("dir", "auto").of(page.detail()))
                                .label("Seen")));
        return table.html();
    }
}
