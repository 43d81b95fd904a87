package org.hearsay.app.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.archive.Hit;
import org.hearsay.app.report.Document;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Tag;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Credit;
import org.hearsay.model.Findings;
import org.hearsay.model.Moment;
import org.hearsay.model.Speaker;
import org.hearsay.model.Trace;
import org.jspecify.annotations.Nullable;

/** The pages of the server beside the report. */
final class WebPages {
    private final Document document = new Document("form-action 'self'");

    String policy() {
        return document.policy();
    }

    String start(Trace trace) {
        List<Html> stories = new ArrayList<>();
        for (Findings findings : trace.findings()) {
            int count = findings.dossier().articles().size();
            stories.add(Tag.open("li")
                    .of(
                            Html.text(findings.dossier().story().title() + ": " + count
                                    + (count == 1 ? " article" : " articles") + " "),
                            Tag.open("small")
                                    .of(Html.joined(
                                            findings.dossier().articles().stream()
                                                    .map(article -> link(article, article.outletOrUnknown()))
                                                    .toList(),
                                            ", "))));
        }
        return page(
                "Hearsay",
                Tag.open("h1").of(trace.articles().size() + " articles in this archive"),
                form(""),
                Tag.open("p").of(Tag.open("a").local("/report").of("The report on all stories")),
                Tag.open("h2").of("Stories"),
                Tag.open("ul").of(stories));
    }

    String search(String query, List<Hit> hits) {
        List<Html> rows = hits.stream()
                .map(hit -> Tag.open("li")
                        .of(
                                Tag.open("a")
                                        .local("/articles/" + hit.article())
                                        .of(hit.title().isEmpty() ? "Without a title" : hit.title()),
                                Html.text(" " + (hit.outlet() == null ? "unknown outlet" : hit.outlet())
                                        + (hit.published() == null ? "" : ", " + hit.published())),
                                Tag.open("p").with("dir", "auto").of(excerpt(hit.excerpt()))))
                .toList();
        Html found = query.isBlank()
                ? Tag.open("p").of("All words must stand in the article; words in quotation marks, as a phrase.")
                : hits.isEmpty()
                        ? Tag.open("p").of("No article has these words.")
                        : Tag.open("ol").of(rows);
        return page("Search: " + query, Tag.open("h1").of("Search"), form(query), found);
    }

    String article(Article article, List<Attribution> attributions, Map<String, Speaker> speakers) {
        List<Html> said = attributions.stream()
                .map(attribution -> Tag.open("li")
                        .of(
                                Tag.open("b").of(speaker(attribution, speakers)),
                                Html.text(" (" + attribution.kind().label()
                                        + (attribution.saidOn() == null
                                                ? ""
                                                : ", "
                                                        + attribution
                                                                .saidOn()
                                                                .date()
                                                                .iso())
                                        + "): "),
                                Tag.open("q").with("dir", "auto").of(attribution.content())))
                .toList();
        List<Html> text = article.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Tag.open("p").with("dir", "auto").of(line))
                .toList();
        List<Html> credits = article.credits().stream().map(WebPages::credit).toList();
        return page(
                article.title(),
                Tag.open("h1").with("dir", "auto").of(article.title().isEmpty() ? "Without a title" : article.title()),
                Tag.open("p")
                        .of(article.outletOrUnknown() + ", " + when(article.published())
                                + (article.authors().isEmpty() ? "" : ", by " + String.join(", ", article.authors()))),
                credits.isEmpty() ? Html.NOTHING : Tag.open("ul").of(credits),
                article.url() == null
                        ? Html.NOTHING
                        : Tag.open("p").of(Tag.open("a").address(article.url()).of(article.url())),
                Tag.open("h2").of("Text"),
                Tag.open("div").with("lang", article.language()).of(text),
                Tag.open("h2").of("Who said what"),
                said.isEmpty()
                        ? Tag.open("p").of("No attribution was found.")
                        : Tag.open("ol").of(said));
    }

    String missing(String path) {
        return page("Not here", Tag.open("h1").of("Not here"), Tag.open("p").of("There is no page " + path + "."));
    }

    String broken(IOException broken) {
        return page("Not read", Tag.open("h1").of("Not read"), Tag.open("p").of(String.valueOf(broken.getMessage())));
    }

    private String page(String title, Html... parts) {
        Html head = Tag.open("header")
                .of(Tag.open("nav")
                        .of(
                                Tag.open("a").local("/").of("Hearsay"),
                                Html.text(" "),
                                Tag.open("a").local("/search").of("Search"),
                                Html.text(" "),
                                Tag.open("a").local("/report").of("Report")));
        return document.of(
                title,
                Tag.open("body").of(head, Tag.open("main").with("id", "main").of(parts)));
    }

    private static Html form(String query) {
        return Tag.open("form")
                .sendsTo("/search")
                .with("role", "search")
                .of(
                        Tag.open("label").with("for", "q").of("Words in title or text "),
                        Tag.open("input")
                                .with("id", "q")
                                .with("name", "q")
                                .with("type", "search")
                                .with("value", query)
                                .alone(),
                        Html.text(" "),
                        Tag.open("button").of("Search"));
    }

    /** The excerpt with what was found marked; the marks are control characters that no cleaned text has. */
    private static Html excerpt(String text) {
        List<Html> parts = new ArrayList<>();
        boolean marked = false;
        for (String part : text.split("[\u0001\u0002]", -1)) {
            parts.add(marked ? Tag.open("b").of(part) : Html.text(part));
            marked = !marked;
        }
        return Html.all(parts);
    }

    private static Html credit(Credit credit) {
        return Tag.open("li").of(credit.kind().label() + ": " + credit.agency() + " (" + credit.text() + ")");
    }

    private static Html link(Article article, String words) {
        return Tag.open("a").local("/articles/" + article.id()).of(words);
    }

    private static String speaker(Attribution attribution, Map<String, Speaker> speakers) {
        Speaker speaker = attribution.speaker() == null ? null : speakers.get(attribution.speaker());
        if (speaker != null) {
            return speaker.name();
        }
        return attribution.source().isEmpty() ? "unknown" : attribution.source();
    }

    private static String when(@Nullable Moment moment) {
        return moment == null ? "without a date" : moment.iso();
    }
}
