package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.hearsay.app.archive.ReadArchive;
import org.hearsay.app.report.Cell;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Numbers;
import org.hearsay.app.report.Table;
import org.hearsay.app.report.Tag;
import org.hearsay.model.Rejected;

/** The pages that gave no article, with the reasons. */
final class RejectedPage {
    private static final int MOST = 1000;

    private final Library library;
    private final Frame frame;

    RejectedPage(Library library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    void show(Context context) throws IOException {
        List<Rejected> rejected = library.read(archive -> new ReadArchive(archive).rejected());
        Table table = Table.named("rej", "Pages without an article").columns("Page", "Problem", "What was seen");
        rejected.stream()
                .limit(MOST)
                .forEach(page -> table.row(
                        Cell.head(Tag.open("span", "pth").with("dir", "ltr").of(page.path())),
                        Cell.of(Html.all(
                                        Html.text(page.problem().code()),
                                        Tag.open("small").of(page.problem().meaning())))
                                .label("Problem"),
                        Cell.of(Tag.open("span").with("dir", "auto").of(page.detail()))
                                .label("Seen")));
        Html more = rejected.size() > MOST
                ? Tag.open("p", "note").of("The first " + MOST + " are shown; the CSV has all.")
                : Html.NOTHING;
        Answer.html(
                context,
                frame.page(
                        "Not read",
                        Tag.open("section")
                                .of(
                                        Tag.open("h1")
                                                .of(
                                                        rejected.isEmpty()
                                                                ? "Every page gave an article."
                                                                : Numbers.capital(
                                                                                Numbers.wordOf(rejected.size(), "page"))
                                                                        + " without an article."),
                                        rejected.isEmpty() ? Html.NOTHING : table.html(),
                                        more,
                                        Tag.open("p", "note")
                                                .of("They are kept. To try again: hearsay ingest "
                                                        + library.file().getFileName() + " --retry-rejected"),
                                        Frame.tools(Links.to("/api/v1/rejected?format=csv", "CSV of this")))));
    }
}
