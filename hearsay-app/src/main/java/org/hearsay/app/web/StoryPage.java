package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.app.archive.ReadStories;
import org.hearsay.app.archive.StoredStory;
import org.hearsay.app.report.Cell;
import org.hearsay.app.report.Fold;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Numbers;
import org.hearsay.app.report.Printed;
import org.hearsay.app.report.ShownWitness;
import org.hearsay.app.report.StoryParts;
import org.hearsay.app.report.Table;
import org.hearsay.app.report.Tag;
import org.hearsay.app.report.Times;
import org.hearsay.formats.Quotation;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;

/** One story: the chapters of the report, then every statement and every article with a page of its own. */
final class StoryPage {
    private static final int CUT = 160;

    private final Library library;
    private final Frame frame;

    StoryPage(Library library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    void show(Context context) throws IOException {
        String id = context.pathParam("id");
        Library.Shelf shelf = library.story(id);
        if (shelf == null) {
            String now = library.read(archive -> new ReadStories(archive).formerStory(id));
            if (now == null) {
                throw new Missing("There is no story " + id + " in this archive.");
            }
            context.redirect("/stories/" + now, HttpStatus.FOUND);
            return;
        }
        Answer.html(context, frame.page(shelf.story().story().title(), "", List.of(shelf.page(StoryPage::body))));
    }

    private static Html body(Library.Shelf shelf) {
        return Html.all(
                contents(shelf),
                shelf.parts().chapters(),
                statements(shelf),
                articles(shelf.story()),
                tools(shelf.story().story().id()));
    }

    /** What the page holds, in its order. */
    private static Html contents(Library.Shelf shelf) {
        List<Html> links = new ArrayList<>(shelf.parts().links());
        links.add(Tag.open("a").to(shelf.parts().anchorOfAll()).of("Every statement"));
        links.add(Tag.open("a").to("pages").of("Articles one by one"));
        return Tag.open("nav", "contents").with("aria-label", "On this page").of(Html.joined(links, " "));
    }

    private static Html tools(String id) {
        String api = "/api/v1/stories/" + id;
        return Frame.tools(
                Links.to("/stories/" + id, "Link to this"),
                Links.to(api + "/statements?format=csv", "CSV of statements"),
                Links.to(api + "/attributions?format=csv", "CSV of who said what"),
                Links.to(api + "/conflicts?format=csv", "CSV of conflicts"),
                Links.to(api + "/edges?format=csv", "CSV of the descent"),
                Links.to(api + "/edges?format=graphml", "GraphML of the descent"),
                Links.to("/citations?story=" + id, "Citations"));
    }

    private static Html statements(Library.Shelf shelf) {
        StoredStory story = shelf.story();
        StoryParts parts = shelf.parts();
        Map<String, Attribution> attributions = story.attributions();
        Map<String, Article> articles = story.articles();
        Map<String, Speaker> speakers = story.speakers();
        Table table = Table.named("all", "All statements of this story")
                .columns("Speaker", "Said", "Statement", "Carried by");
        for (Statement statement : parts.statements()) {
            List<Attribution> witnesses = statement.witnesses().stream()
                    .map(attributions::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (witnesses.isEmpty()) {
                continue;
            }
            Attribution first = ShownWitness.first(witnesses, articles::get);
            Article article = Objects.requireNonNull(articles.get(first.article()), first.article());
            Html words = Printed.own("span", "sq", article).of(Printed.shortened(Quotation.of(first, article), CUT));
            long carriers = statement.witnesses().stream()
                    .map(attributions::get)
                    .filter(witness -> witness != null)
                    .map(Attribution::article)
                    .distinct()
                    .count();
            Speaker speaker = statement.speaker() == null ? null : speakers.get(statement.speaker());
            table.row(
                    Cell.head(Links.speaker(speaker, first.source())),
                    Cell.of(
                                    statement.saidOn() == null
                                            ? "day unknown"
                                            : Times.date(statement.saidOn().date()))
                            .kind("i-d"),
                    Cell.of(Tag.open("a").local("/statements/" + statement.id()).of(words))
                            .kind("i-s"),
                    Cell.of(carriers == 1 ? parts.name(article) : carriers + " articles")
                            .label("Carried by"));
        }
        return Tag.open("section", "statements")
                .with("id", parts.anchorOfAll())
                .of(
                        Tag.open("h2", "big").of("Every statement"),
                        Fold.LONG.part(
                                parts.statements().size(),
                                "Show all " + Numbers.of(parts.statements().size(), "statement"),
                                table.html()));
    }

    private static Html articles(StoredStory story) {
        Table table =
                Table.named("pgs", "Articles of this story").columns("Article", "Outlet", "Published", "Side by side");
        for (Article article : story.findings().dossier().articles()) {
            Html choice = Tag.open("input")
                    .with("type", "checkbox")
                    .with("name", "article")
                    .with("value", article.id())
                    .with("aria-label", "Put side by side: " + Links.headline(article.title()))
                    .alone();
            table.row(
                    Cell.head(Tag.open("cite").of(Links.article(article))),
                    Cell.of(Links.outlet(article.outlet())).label("Outlet"),
                    Cell.of(article.published() == null ? "undated" : Times.full(article.published()))
                            .label("Published"),
                    Cell.of(choice).label("Choose"));
        }
        boolean several = story.story().articles().size() > 1;
        return Tag.open("section", "pages")
                .with("id", "pages")
                .of(
                        Tag.open("h2", "big").of("The articles"),
                        Tag.open("form")
                                .sendsTo("/compare")
                                .of(
                                        table.html(),
                                        several
                                                ? Tag.open("p")
                                                        .of(Tag.open("button").of("Put the chosen side by side"))
                                                : Html.NOTHING));
    }
}
