package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.hearsay.app.archive.ReadStories;
import org.hearsay.app.archive.StoredStory;
import org.hearsay.app.archive.What;
import org.hearsay.formats.CollationJson;
import org.hearsay.formats.CollationTei;
import org.hearsay.formats.Row;
import org.hearsay.formats.StemmaDot;
import org.hearsay.formats.StemmaGraphMl;
import org.hearsay.formats.TimelineRow;
import org.hearsay.formats.TraceRows;
import org.hearsay.formats.WordRow;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Stemma;

/** One story, article, statement or conflict, and what belongs to it. */
final class StoryApi {
    private final Library library;

    StoryApi(Library library) {
        this.library = library;
    }

    void story(Context context) throws IOException {
        one(context, What.STORIES, story(context.pathParam("id")), row -> true);
    }

    void rows(Context context, What what) throws IOException {
        StoredStory story = story(context.pathParam("id"));
        if (what != What.EDGES) {
            Reply.list(context, what.rows(story));
            return;
        }
        List<Stemma> stemma = List.of(story.findings().stemma());
        switch (Form.wanted(context, Form.JSON, Form.CSV, Form.GRAPHML, Form.DOT)) {
            case GRAPHML -> Reply.text(context, Form.GRAPHML.type(), StemmaGraphMl.of(stemma, story.nodeNames()));
            case DOT -> Reply.text(context, Form.DOT.type(), StemmaDot.of(stemma, story.nodeNames()));
            default -> Reply.list(context, what.rows(story));
        }
    }

    void passages(Context context) throws IOException {
        StoredStory story = story(context.pathParam("id"));
        Reply.list(
                context,
                TraceRows.passages(
                        List.copyOf(story.articles().values()),
                        story.findings().dossier().passages()));
    }

    void timeline(Context context) throws IOException {
        StoredStory story = story(context.pathParam("id"));
        Reply.list(context, TimelineRow.of(story.findings().timeline(), story.articles(), story.speakers()));
    }

    void words(Context context) throws IOException {
        StoredStory story = story(context.pathParam("id"));
        Reply.list(
                context, story.findings().contrasts().stream().map(WordRow::of).toList());
    }

    void article(Context context) throws IOException {
        String id = context.pathParam("id");
        StoredStory story = ofArticle(id);
        if (Form.wanted(context, Form.JSON, Form.BIBTEX) == Form.BIBTEX) {
            Reply.text(context, Form.BIBTEX.type(), Citation.bibtex(story.article(id)));
        } else {
            Reply.row(
                    context,
                    one(What.ARTICLES, story, row -> id.equals(row.values().get("id"))));
        }
    }

    void attributionsOfArticle(Context context) throws IOException {
        String id = context.pathParam("id");
        Reply.list(
                context,
                What.ATTRIBUTIONS.rows(ofArticle(id)).stream()
                        .filter(row -> id.equals(row.values().get("article")))
                        .toList());
    }

    void statement(Context context) throws IOException {
        String id = context.pathParam("id");
        Library.Shelf shelf = library.ofStatement(id);
        StoredStory story = of(shelf, "There is no statement " + id + " in this archive.");
        Form.wanted(context, Form.JSON);
        Row row = one(What.STATEMENTS, story, any -> id.equals(any.values().get("statement")));
        Reply.row(context, TracedStatement.of(row, shelf, Objects.requireNonNull(story.statement(id))));
    }

    void witnesses(Context context) throws IOException {
        String id = context.pathParam("id");
        Reply.list(
                context,
                What.ATTRIBUTIONS.rows(ofStatement(id)).stream()
                        .filter(row -> id.equals(row.values().get("statement")))
                        .toList());
    }

    void apparatus(Context context) throws IOException {
        String id = context.pathParam("id");
        Apparatus apparatus = ofStatement(id).findings().dossier().apparatuses().stream()
                .filter(one -> one.statement().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("The statement " + id + " has one witness only, nothing to line up."));
        if (Form.wanted(context, Form.JSON, Form.TEI) == Form.TEI) {
            Reply.text(context, Form.TEI.type(), new CollationTei().write(id, apparatus));
        } else {
            Reply.text(context, Form.JSON.type(), new CollationJson().write(apparatus, List.of()));
        }
    }

    void conflict(Context context) throws IOException {
        String id = context.pathParam("id");
        String story = library.read(archive -> new ReadStories(archive).ofConflict(id));
        if (story == null) {
            throw new Missing("There is no conflict " + id + " in this archive.");
        }
        one(context, What.CONFLICTS, story(story), row -> id.equals(row.values().get("conflict")));
    }

    private static void one(Context context, What what, StoredStory story, Predicate<Row> which) {
        Form.wanted(context, Form.JSON);
        Reply.row(context, one(what, story, which));
    }

    private static Row one(What what, StoredStory story, Predicate<Row> which) {
        return what.rows(story).stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "It is not there any more."));
    }

    private StoredStory story(String id) throws IOException {
        return of(library.story(id), "There is no story " + id + " in this archive.");
    }

    private StoredStory ofArticle(String id) throws IOException {
        return of(library.ofArticle(id), "There is no article " + id + " in this archive.");
    }

    private StoredStory ofStatement(String id) throws IOException {
        return of(library.ofStatement(id), "There is no statement " + id + " in this archive.");
    }

    private static StoredStory of(Library.@org.jspecify.annotations.Nullable Shelf shelf, String missing) {
        if (shelf == null) {
            throw new Missing(missing);
        }
        return shelf.story();
    }
}
