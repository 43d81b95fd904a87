package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Tag;

/** Keys, words and ways out. */
final class HelpPage {
    private final Frame frame;

    HelpPage(Frame frame) {
        this.frame = frame;
    }

    void show(Context context) {
        Answer.html(
                context,
                frame.page(
                        "Help",
                        Tag.open("section")
                                .of(
                                        Tag.open("h1").of("Help."),
                                        Tag.open("h2").of("Keys"),
                                        list(
                                                List.of("/", "j k", "n p", "?"),
                                                List.of(
                                                        "to the search field",
                                                        "next and previous row",
                                                        "next and previous place where wordings differ, or marked words",
                                                        "this page")),
                                        Tag.open("p")
                                                .of(Tag.open("button")
                                                        .with("type", "button")
                                                        .with("id", "keys")
                                                        .with("hidden", "")
                                                        .of("Switch keys off")),
                                        Tag.open("h2").of("Words"),
                                        list(
                                                List.of(
                                                        "attribution",
                                                        "statement",
                                                        "witness",
                                                        "origin",
                                                        "documented",
                                                        "probable",
                                                        "possible",
                                                        "undetermined"),
                                                List.of(
                                                        "who is said to have said what, in one article",
                                                        "something said once by one speaker, in all its renderings",
                                                        "one rendering of a statement",
                                                        "an article, or a lost source, that comes from no other one of the story",
                                                        "a page says so itself, or a reader of the archive does: then the line is a double one",
                                                        "0.8 or more",
                                                        "from 0.6 to 0.8",
                                                        "less, or nothing tells the direction")),
                                        Tag.open("h2").of("Search"),
                                        list(
                                                List.of("two words", "\u201Ctwo words\u201D", "word*", "-word"),
                                                List.of(
                                                        "both must stand there",
                                                        "in this order",
                                                        "words that begin so",
                                                        "must not stand there")),
                                        Tag.open("h2").of("For programs"),
                                        Tag.open("p")
                                                .of(
                                                        Html.text(
                                                                "Everything here is also JSON, CSV and, for the descent, GraphML: "),
                                                        Links.to("/api/v1", "/api/v1"),
                                                        Html.text(", described in "),
                                                        Links.to("/api/v1/openapi.json", "openapi.json"),
                                                        Html.text(".")))));
    }

    private static Html list(List<String> terms, List<String> meanings) {
        List<Html> rows = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            rows.add(Tag.open("div")
                    .of(Tag.open("dt").of(terms.get(i)), Tag.open("dd").of(meanings.get(i))));
        }
        return Tag.open("dl", "facts wide").of(rows);
    }
}
