package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.report.Cell;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Numbers;
import org.hearsay.app.report.Table;
import org.hearsay.app.report.Tag;

/** All stories, those with most articles first. */
final class StartPage {
    private static final int ROWS = 50;

    private final Library library;
    private final Frame frame;

    StartPage(Library library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    private record Line(String id, String title, int fewest, int most, int articles, int statements, int conflicts) {}

    void show(Context context) throws IOException {
        int page = Paging.page(context);
        List<Line> lines = library.list(
                "SELECT id, title, fewest_origins, most_origins, articles, statements, conflicts FROM story"
                        + " ORDER BY articles DESC, id LIMIT ? OFFSET ?",
                row -> new Line(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)),
                ROWS,
                (page - 1) * ROWS);
        int stories = library.count("story");
        int articles = library.count("article");
        int rejected = library.count("rejected");
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.open("h1")
                .of(Numbers.capital(Numbers.wordOf(articles, "article")) + ", " + Numbers.wordOf(stories, "story")
                        + "."));
        if (articles == 0) {
            parts.add(Tag.open("p", "lead")
                    .of(
                            Html.text("Nothing to show yet. "),
                            Links.to("/add", "Add pages"),
                            Html.text(
                                    ", or run: hearsay ingest " + library.file().getFileName() + " PATH")));
        }
        if (rejected > 0) {
            parts.add(Tag.open("p", "note")
                    .of(
                            Html.text(Numbers.of(rejected, "page") + " gave no article: "),
                            Links.to("/rejected", "the reasons"),
                            Html.text(".")));
        }
        if (!lines.isEmpty()) {
            parts.add(table(lines));
            parts.add(Paging.links("/", Map.of(), page, ROWS, stories));
        }
        parts.add(Frame.tools(
                Links.to("/api/v1/stories?format=csv", "CSV of all stories"),
                Links.to("/api/v1/statements?format=csv", "CSV of all statements"),
                Links.to("/api/v1/conflicts?format=csv", "CSV of all conflicts")));
        Answer.html(context, frame.page("", Tag.open("section").of(parts)));
    }

    private static Html table(List<Line> lines) {
        Table table = Table.named("sts", "Stories")
                .columns("Story", "Articles and origins")
                .column("r", Html.text("Statements"))
                .column("r", Html.text("Conflicts"));
        for (Line line : lines) {
            table.row(
                    Cell.head(Tag.open("span", "sq").of(Links.story(line.id(), line.title()))),
                    Cell.of(Numbers.of(line.articles(), "article") + origins(line))
                            .label("Articles"),
                    Cell.of(Integer.toString(line.statements())).kind("r num").label("Statements"),
                    Cell.of(Integer.toString(line.conflicts())).kind("r num").label("Conflicts"));
        }
        return table.html();
    }

    private static String origins(Line line) {
        if (line.articles() < 2) {
            return "";
        }
        return line.fewest() == line.most()
                ? ", " + Numbers.of(line.most(), "origin")
                : ", " + line.fewest() + " to " + line.most() + " origins";
    }
}
