package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Tag;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Statement;

/** Articles as references, in words and as BibTeX, to be copied. */
final class CitationsPage {
    private final Library library;
    private final Frame frame;

    CitationsPage(Library library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    void show(Context context) throws IOException {
        List<Article> articles = articles(context);
        if (articles.isEmpty()) {
            throw new Missing("There is nothing to cite at this address.");
        }
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.open("h1").of(articles.size() == 1 ? "Citation." : "Citations."));
        parts.add(block(
                "words", "In words", articles.stream().map(Citation::words).toList(), "\n"));
        parts.add(block(
                "bibtex", "BibTeX", articles.stream().map(Citation::bibtex).toList(), "\n\n"));
        Answer.html(context, frame.page("Citations", Tag.open("section").of(parts)));
    }

    private static Html block(String id, String heading, List<String> citations, String between) {
        return Html.all(
                Tag.open("h2").of(heading),
                Tag.open("pre", "cite").with("id", id).with("tabindex", "0").of(String.join(between, citations)),
                Tag.open("p")
                        .of(Tag.open("button")
                                .with("type", "button")
                                .with("data-copy", id)
                                .with("hidden", "")
                                .of("Copy")));
    }

    private List<Article> articles(Context context) throws IOException {
        String article = context.queryParam("article");
        String story = context.queryParam("story");
        String statement = context.queryParam("statement");
        if (article != null) {
            Library.Shelf shelf = library.ofArticle(article);
            return shelf == null ? List.of() : List.of(shelf.story().article(article));
        }
        if (story != null) {
            Library.Shelf shelf = library.story(story);
            return shelf == null
                    ? List.of()
                    : shelf.story().findings().dossier().articles();
        }
        Library.Shelf shelf = statement == null ? null : library.ofStatement(statement);
        Statement found = shelf == null ? null : shelf.story().statement(statement);
        return found == null
                ? List.of()
                : found.witnesses().stream()
                        .map(shelf.story().attributions()::get)
                        .filter(Objects::nonNull)
                        .map(Attribution::article)
                        .distinct()
                        .map(shelf.story()::article)
                        .toList();
    }
}
