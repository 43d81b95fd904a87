package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hearsay.app.report.Cell;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Numbers;
import org.hearsay.app.report.Table;
import org.hearsay.app.report.Tag;
import org.jspecify.annotations.Nullable;

/** One outlet: its articles, from whom it takes words and who takes words from it; and all outlets. */
final class OutletPage {
    private static final int ROWS = 100;

    /** That an article {@code a} is of the outlet of a name. */
    static final String IS = "a.outlet IS nullif(?, 'unknown outlet')";

    private final Library library;
    private final Frame frame;

    OutletPage(Library library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    private record Outlet(String id, String name, int articles) {}

    private record Line(
            String id,
            String title,
            @Nullable String published,
            @Nullable String story,
            String storyTitle) {}

    void all(Context context) throws IOException {
        int page = Paging.page(context);
        int all = library.count("outlet");
        List<Outlet> outlets = library.list(
                "SELECT id, name, articles FROM outlet ORDER BY articles DESC, name LIMIT ? OFFSET ?",
                row -> new Outlet(row.getString(1), row.getString(2), row.getInt(3)),
                ROWS,
                (page - 1) * ROWS);
        Table table = Table.named("idx", "Outlets").columns("Outlet").column("r", Html.text("Articles"));
        outlets.forEach(outlet -> table.row(
                Cell.head(Links.outlet(outlet.name())),
                Cell.of(Integer.toString(outlet.articles())).kind("r num").label("Articles")));
        Answer.html(
                context,
                frame.page(
                        "Outlets",
                        Tag.open("section")
                                .of(
                                        Tag.open("h1").of(Numbers.capital(Numbers.wordOf(all, "outlet")) + "."),
                                        all == 0 ? Html.NOTHING : table.html(),
                                        Paging.links("/outlets", Map.of(), page, ROWS, all),
                                        Frame.tools(Links.to("/api/v1/outlets?format=csv", "CSV of this")))));
    }

    void show(Context context) throws IOException {
        String id = context.pathParam("id");
        List<Outlet> found = library.list(
                "SELECT id, name, articles FROM outlet WHERE id = ?",
                row -> new Outlet(row.getString(1), row.getString(2), row.getInt(3)),
                id);
        if (found.isEmpty()) {
            throw new Missing("There is no outlet " + id + " in this archive.");
        }
        Outlet outlet = found.get(0);
        int page = Paging.page(context);
        List<Line> lines = library.list(
                "SELECT a.id, a.title, a.published, s.id, coalesce(s.title, '') FROM article a"
                        + " LEFT JOIN story_article m ON m.article = a.id LEFT JOIN story s ON s.id = m.story WHERE "
                        + IS + " ORDER BY a.published DESC, a.id LIMIT ? OFFSET ?",
                row -> new Line(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                outlet.name(),
                ROWS,
                (page - 1) * ROWS);
        OutletTies ties = new OutletTies(library);
        List<OutletTies.Tie> from = ties.takenFrom(outlet.name());
        List<OutletTies.Tie> to = ties.takenBy(outlet.name());
        Answer.html(
                context,
                frame.page(
                        outlet.name(),
                        Tag.open("section")
                                .of(
                                        Tag.open("p", "kick").of("Outlet"),
                                        Tag.open("h1").with("dir", "auto").of(outlet.name()),
                                        Tag.open("p", "lead")
                                                .of(Numbers.of(outlet.articles(), "article") + " in this archive.")),
                        Tag.open("section")
                                .of(
                                        Tag.open("h2").of("From whom it has words"),
                                        ties(
                                                outlet.name(),
                                                from,
                                                "Source",
                                                "No article of this outlet is shown to have words from elsewhere.")),
                        Tag.open("section")
                                .of(
                                        Tag.open("h2").of("Who has words from it"),
                                        ties(
                                                outlet.name(),
                                                to,
                                                "Outlet",
                                                "No other article is shown to have words from this outlet.")),
                        Tag.open("section")
                                .of(
                                        Tag.open("h2").of("Its articles"),
                                        articles(lines),
                                        Paging.links("/outlets/" + id, Map.of(), page, ROWS, outlet.articles())),
                        Frame.tools(
                                Links.to("/outlets/" + id, "Link to this"),
                                Links.to("/api/v1/outlets/" + id + "/articles?format=csv", "CSV of its articles"))));
    }

    private static Html ties(String outlet, List<OutletTies.Tie> ties, String who, String none) {
        if (ties.isEmpty()) {
            return Tag.open("p", "say").of(none);
        }
        Table table = Table.named("idx", "Descent").columns(who, "How sure").column("r", Html.text("Articles"));
        ties.forEach(tie -> table.row(
                Cell.head(who(outlet, tie)),
                Cell.of(Tag.open("span", "c-" + tie.certainty()).of(tie.certainty()))
                        .label("Sure"),
                Cell.of(Integer.toString(tie.articles())).kind("r num").label("Articles")));
        return table.html();
    }

    /** An outlet that has articles here is a link to them; a source that nobody has is a name. */
    private static Html who(String outlet, OutletTies.Tie tie) {
        if (!tie.held()) {
            return Tag.open("span").with("dir", "auto").of(tie.other());
        }
        return tie.other().equals(outlet) ? Html.text("another article of its own") : Links.outlet(tie.other());
    }

    private static Html articles(List<Line> lines) {
        Table table = Table.named("pgs", "Articles, latest first").columns("Article", "Published", "Story");
        lines.forEach(line -> table.row(
                Cell.head(Tag.open("cite").of(Links.to("/articles/" + line.id(), Links.headline(line.title())))),
                Cell.of(When.published(line.published())).label("Published"),
                Cell.of(
                                line.story() == null
                                        ? Html.NOTHING
                                        : Tag.open("span", "sq").of(Links.story(line.story(), line.storyTitle())))
                        .label("Story")));
        return table.html();
    }
}
