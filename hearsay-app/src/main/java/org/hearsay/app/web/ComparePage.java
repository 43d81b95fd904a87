package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.archive.StoredStory;
import org.hearsay.app.report.Cell;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Numbers;
import org.hearsay.app.report.Printed;
import org.hearsay.app.report.Table;
import org.hearsay.app.report.Tag;
import org.hearsay.app.report.Times;
import org.hearsay.formats.Quotation;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Statement;

/** Two or more articles side by side: what both say, statement by statement, and the texts with what they share marked. */
final class ComparePage {
    private final Library library;
    private final Frame frame;

    ComparePage(Library library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    void show(Context context) throws IOException {
        Comparison comparison = Comparison.asked(context, library);
        Map<String, Article> articles = comparison.articles();
        if (articles.size() < 2) {
            Answer.html(
                    context,
                    frame.page(
                            "Side by side",
                            Tag.open("section")
                                    .of(
                                            Tag.open("h1").of("Choose two articles or more."),
                                            Tag.open("p", "lead")
                                                    .of(
                                                            "Tick them at the end of a story or in the results of a search; up to "
                                                                    + Numbers.word(Comparison.MOST)
                                                                    + " can stand side by side."))));
            return;
        }
        List<Article> chosen = List.copyOf(articles.values());
        List<String> address =
                chosen.stream().map(article -> "article=" + article.id()).toList();
        Answer.html(
                context,
                frame.page(
                        "Side by side",
                        Tag.open("section")
                                .of(
                                        Tag.open("h1")
                                                .of(Numbers.capital(Numbers.wordOf(chosen.size(), "article"))
                                                        + " side by side."),
                                        statements(comparison, chosen)),
                        texts(comparison, chosen),
                        Frame.tools(
                                Links.to("/compare?" + String.join("&", address), "Link to this"),
                                Links.to("/api/v1/compare?format=csv&" + String.join("&", address), "CSV of this"))));
    }

    private static Html statements(Comparison comparison, List<Article> chosen) {
        Table table = Table.titled("side", "What two or more of them carry").columns("Who");
        chosen.forEach(article -> table.column("", Links.to("/articles/" + article.id(), name(article))));
        List<Comparison.Common> common = comparison.statements();
        common.forEach(one -> row(table, one.story(), one.statement(), one.renderings(), chosen));
        int rows = common.size();
        return rows == 0
                ? Tag.open("p", "say").of("No statement stands in two of them.")
                : Html.all(
                        Tag.open("p", "say")
                                .of(Numbers.capital(Numbers.wordOf(rows, "statement"))
                                        + (rows == 1 ? " stands" : " stand") + " in two or more of them."),
                        table.html());
    }

    private static void row(
            Table table, StoredStory story, Statement statement, Map<String, Attribution> by, List<Article> chosen) {
        Attribution any = by.values().iterator().next();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.head(
                Links.speaker(
                        statement.speaker() == null ? null : story.speakers().get(statement.speaker()), any.source()),
                Tag.open("small").of(Links.to("/statements/" + statement.id(), "lined up"))));
        for (Article article : chosen) {
            Attribution witness = by.get(article.id());
            cells.add(
                    witness == null
                            ? Cell.of(Tag.open("span", "zero").of("not carried"))
                                    .label(name(article))
                            : Cell.of(Printed.own("span", "sq", article).of(Quotation.of(witness, article)))
                                    .label(name(article)));
        }
        table.row(Tag.open("tr"), cells);
    }

    private static Html texts(Comparison comparison, List<Article> chosen) {
        Map<String, MarkedText> texts = new LinkedHashMap<>();
        chosen.forEach(article -> texts.put(article.id(), new MarkedText(article)));
        List<SharedPassage> passages = comparison.passages();
        for (SharedPassage passage : passages) {
            texts.get(passage.a()).mark(passage.aSpan(), MarkedText.Mark.SHARED);
            texts.get(passage.b()).mark(passage.bSpan(), MarkedText.Mark.SHARED);
        }
        int shared = passages.size();
        List<Html> columns = new ArrayList<>();
        for (Article article : chosen) {
            columns.add(Tag.open("article", "column")
                    .with("aria-label", name(article))
                    .of(
                            Tag.open("h3").of(Links.article(article)),
                            Tag.open("p", "note")
                                    .of(
                                            Links.outlet(article.outlet()),
                                            Html.text(", "
                                                    + (article.published() == null
                                                            ? "undated"
                                                            : Times.full(article.published())))),
                            texts.get(article.id()).paragraphs()));
        }
        return Tag.open("section")
                .of(
                        Tag.open("h2").of("The texts"),
                        Tag.open("p", "note")
                                .of(
                                        shared == 0
                                                ? "No passage of six words or more stands in two of them."
                                                : "Underlined: passages that stand in two of them, "
                                                        + Numbers.of(shared, "passage") + "."),
                        Tag.open("div", "columns").of(columns));
    }

    private static String name(Article article) {
        return article.outletOrUnknown()
                + (article.published() == null
                        ? ""
                        : ", " + Times.dayOfYear(article.published().day()));
    }
}
