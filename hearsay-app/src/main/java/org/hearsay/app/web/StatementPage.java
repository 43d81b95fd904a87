package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.app.archive.ReadStories;
import org.hearsay.app.archive.StoredStory;
import org.hearsay.app.report.Cell;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Numbers;
import org.hearsay.app.report.Printed;
import org.hearsay.app.report.StoryParts;
import org.hearsay.app.report.Table;
import org.hearsay.app.report.Tag;
import org.hearsay.app.report.Times;
import org.hearsay.formats.Quotation;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;

/** One statement: its renderings lined up, where each stands, and what a reader may correct. */
final class StatementPage {
    private final Library library;
    private final Frame frame;

    StatementPage(Library library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    void show(Context context) throws IOException {
        String id = context.pathParam("id");
        Library.Shelf shelf = library.ofStatement(id);
        Statement statement = shelf == null ? null : shelf.story().statement(id);
        if (statement == null) {
            String now = library.read(archive -> new ReadStories(archive).formerStatement(id));
            if (now == null) {
                throw new Missing("There is no statement " + id + " in this archive.");
            }
            context.redirect("/statements/" + now, HttpStatus.FOUND);
            return;
        }
        StoredStory story = shelf.story();
        List<Attribution> witnesses = statement.witnesses().stream()
                .map(story.attributions()::get)
                .filter(Objects::nonNull)
                .toList();
        Speaker speaker = statement.speaker() == null ? null : story.speakers().get(statement.speaker());
        Attribution first = witnesses.get(0);
        Article article = story.article(first.article());
        List<Html> parts = new ArrayList<>();
        StoryParts.LinedUp lined = shelf.parts().linedUp(statement);
        Html by = Links.speaker(speaker, first.source());
        Html in = Links.story(story.story().id(), story.story().title());
        parts.add(Tag.open("section")
                .of(
                        Tag.open("h1", "words").of(Printed.quote(Quotation.of(first, article), article, 240)),
                        Tag.open("p", "say")
                                .of(
                                        lined == null
                                                ? Html.text("Only "
                                                        + shelf.parts().name(article) + " carries this statement.")
                                                : lined.lead()),
                        Tag.open("p", "note").of(Html.text("By "), by, Html.text(", in the story "), in)));
        if (lined != null) {
            parts.add(lined.table());
        }
        parts.add(witnesses(story, witnesses, lined != null));
        parts.add(Corrective.forms(frame, story, statement, witnesses));
        String api = "/api/v1/statements/" + id;
        parts.add(Frame.tools(
                Links.to("/statements/" + id, "Link to this"),
                Links.to(api, "JSON of this"),
                Links.to(api + "/witnesses?format=csv", "CSV of this"),
                lined == null ? Html.NOTHING : Links.to(api + "/apparatus?format=json", "JSON of the apparatus"),
                lined == null ? Html.NOTHING : Links.to(api + "/apparatus?format=tei", "TEI of the apparatus"),
                Links.to("/citations?statement=" + id, "Citations")));
        Answer.html(context, frame.page(Printed.shortened(Quotation.of(first, article), 60), "", parts));
    }

    /** @param lined true if the words stand above already, each text once */
    private static Html witnesses(StoredStory story, List<Attribution> witnesses, boolean lined) {
        Table table = Table.titled("wits", "Where each stands");
        table = lined
                ? table.columns("Article", "Who, in the article's words", "Form")
                : table.columns("Article", "Who, in the article's words", "Words");
        for (Attribution witness : witnesses) {
            Article article = story.article(witness.article());
            String says = (witness.source() + " " + witness.cue()).strip();
            table.row(
                    Cell.head(
                            Tag.open("a")
                                    .local("/articles/" + article.id() + "#a-" + witness.id())
                                    .with("dir", "auto")
                                    .of(article.outletOrUnknown()),
                            Tag.open("small")
                                    .of(article.published() == null ? "undated" : Times.full(article.published()))),
                    Cell.of(says.isEmpty() ? Html.text("no cue") : Printed.quote(says, article, 80))
                            .label("Who"),
                    lined
                            ? Cell.of(form(witness)).label("Form")
                            : Cell.of(Html.all(
                                            Printed.own("span", "sq", article).of(Quotation.of(witness, article)),
                                            Html.text(" "),
                                            Tag.open("small").of(form(witness))))
                                    .label("Words"));
        }
        return Tag.open("section").with("id", "witnesses").of(table.html());
    }

    private static String form(Attribution witness) {
        return witness.kind().label() + ", " + Numbers.probability(witness.confidence());
    }
}
