package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.hearsay.model.Block;
import org.hearsay.model.Credit;
import org.hearsay.model.Speaker;

/** One article: its text with who said what marked, its credits, what was cut off the page and as what. */
final class ArticlePage {
    private final Library library;
    private final Frame frame;

    ArticlePage(Library library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    void show(Context context) throws IOException {
        String id = context.pathParam("id");
        Library.Shelf shelf = library.ofArticle(id);
        if (shelf == null) {
            throw new Missing("There is no article " + id + " in this archive.");
        }
        StoredStory story = shelf.story();
        Article article = story.article(id);
        List<Attribution> own = story.findings().dossier().attributions().stream()
                .filter(attribution -> attribution.article().equals(id))
                .toList();
        Map<String, String> statements = new HashMap<>();
        story.findings().dossier().statements().forEach(statement -> statement
                .witnesses()
                .forEach(witness -> statements.put(witness, statement.id())));
        Answer.html(
                context,
                frame.page(
                        Links.headline(article.title()),
                        head(story, article),
                        Tag.open("section")
                                .with("id", "text")
                                .of(
                                        Tag.open("h2").of("Text"),
                                        Tag.open("p", "note")
                                                .of(
                                                        "What somebody is said to have said is underlined, who says it is bold, the"
                                                                + " word of saying is dotted. Numbers lead to the statement."),
                                        text(article, own, statements)),
                        said(article, own, statements, story.speakers()),
                        cut(article),
                        Corrective.knownSource(frame, story, article),
                        Frame.tools(
                                Links.to("/articles/" + id, "Link to this"),
                                Links.to("/api/v1/articles/" + id + "/attributions?format=csv", "CSV of who said what"),
                                Links.to("/citations?article=" + id, "Citation"))));
    }

    private static Html head(StoredStory story, Article article) {
        List<Html> facts = new ArrayList<>();
        facts.add(fact("outlet", Links.outlet(article.outlet())));
        facts.add(fact(
                "published",
                Html.text(
                        article.published() == null
                                ? "undated"
                                : Times.full(article.published()) + ", " + Times.precision(article.published()))));
        if (article.modified() != null) {
            facts.add(fact("changed", Html.text(Times.full(article.modified()))));
        }
        if (!article.authors().isEmpty()) {
            facts.add(fact("by", Tag.open("span").with("dir", "auto").of(String.join(", ", article.authors()))));
        }
        for (Credit credit : article.credits()) {
            facts.add(fact(
                    "credit, " + credit.kind().label(),
                    Html.all(Html.text(credit.agency() + ": "), Printed.quote(credit.text(), article, 80))));
        }
        facts.add(fact("story", Links.story(story.story().id(), story.story().title())));
        facts.add(fact("language", Html.text(article.language().equals("und") ? "unknown" : article.language())));
        facts.add(fact("page", Tag.open("span", "pth").with("dir", "ltr").of(article.path())));
        if (article.url() != null) {
            facts.add(fact(
                    "address",
                    Tag.open("a", "adr")
                            .with("dir", "ltr")
                            .address(article.url())
                            .of(article.url())));
        }
        return Tag.open("section")
                .of(
                        Tag.open("h1", "words").of(Printed.headline(article)),
                        article.subtitle() == null
                                ? Html.NOTHING
                                : Printed.own("p", "lead sq", article).of(article.subtitle()),
                        Tag.open("dl", "facts wide").of(facts));
    }

    private static Html fact(String name, Html value) {
        return Tag.open("div").of(Tag.open("dt").of(name), Tag.open("dd").of(value));
    }

    private static Html text(Article article, List<Attribution> own, Map<String, String> statements) {
        MarkedText text = new MarkedText(article);
        for (int i = 0; i < own.size(); i++) {
            Attribution one = own.get(i);
            if (one.place() != Attribution.IN_TEXT) {
                continue;
            }
            one.spans().forEach(span -> text.mark(span, MarkedText.Mark.SAID));
            if (one.sourceSpan() != null) {
                text.mark(one.sourceSpan(), MarkedText.Mark.SOURCE);
            }
            if (one.cueSpan() != null) {
                text.mark(one.cueSpan(), MarkedText.Mark.CUE);
            }
            Tag number = Tag.open("a", "ref").with("id", "a-" + one.id()).with("aria-label", "Statement " + (i + 1));
            String statement = statements.get(one.id());
            text.note(
                    one.extent().start(),
                    (statement == null ? number : number.local("/statements/" + statement))
                            .of(Integer.toString(i + 1)));
        }
        return text.paragraphs();
    }

    private static Html said(
            Article article, List<Attribution> own, Map<String, String> statements, Map<String, Speaker> speakers) {
        Html heading = Tag.open("h2").of("Who said what");
        if (own.isEmpty()) {
            return Tag.open("section")
                    .of(heading, Tag.open("p", "say").of("Nobody is quoted or reported in this article."));
        }
        Table table = Table.named("all", "Who said what").columns("Speaker", "Said", "Words", "How");
        for (int i = 0; i < own.size(); i++) {
            Attribution one = own.get(i);
            Speaker speaker = one.speaker() == null ? null : speakers.get(one.speaker());
            String statement = statements.get(one.id());
            Html words = Printed.own("span", "sq", article).of(Quotation.of(one, article));
            table.row(
                    Cell.head(Html.text((i + 1) + " "), Links.speaker(speaker, one.source())),
                    Cell.of(
                                    one.saidOn() == null
                                            ? "day unknown"
                                            : Times.date(one.saidOn().date()))
                            .kind("i-d"),
                    Cell.of(
                                    statement == null
                                            ? words
                                            : Tag.open("a")
                                                    .local("/statements/" + statement)
                                                    .of(words))
                            .kind("i-s"),
                    Cell.of(one.kind().label() + ", " + Numbers.probability(one.confidence()))
                            .label("How"));
        }
        return Tag.open("section").with("id", "said").of(heading, table.html());
    }

    private static Html cut(Article article) {
        List<Block> out =
                article.blocks().stream().filter(block -> block.span() == null).toList();
        Html heading = Tag.open("h2").of("What was cut, and as what");
        if (out.isEmpty()) {
            return Tag.open("section").of(heading, Tag.open("p", "say").of("Nothing: all of the page is the article."));
        }
        Table table = Table.named("cut", "Parts of the page that are not the article's text")
                .columns("Taken for", "Words");
        for (Block block : out) {
            table.row(
                    Cell.head(Html.text(block.role().label())),
                    Cell.of(Printed.own("span", "sq", article).of(Printed.shortened(block.text(), 300)))
                            .label("Words"));
        }
        return Tag.open("section")
                .with("id", "cut")
                .of(
                        heading,
                        Tag.open("p", "note")
                                .of("That the text is the article, whole and nothing else: "
                                        + Numbers.probability(article.confidence()) + "."),
                        table.html());
    }
}
