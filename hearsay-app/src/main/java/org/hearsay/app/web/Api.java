package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.app.archive.Corrections;
import org.hearsay.app.archive.ExportArchive;
import org.hearsay.app.archive.Manifest;
import org.hearsay.app.archive.ReadArchive;
import org.hearsay.app.archive.What;
import org.hearsay.formats.RejectedRow;
import org.hearsay.formats.Row;

/** The same as the pages, for programs: {@code /api/v1}, read-only, described in {@code openapi.json}. */
final class Api {
    private static final String ROOT = "/api/v1";

    private final Library library;
    private final Map<String, Handler> handlers = new TreeMap<>();

    Api(Library library) {
        this.library = library;
        StoryLists lists = new StoryLists(library);
        StoryApi story = new StoryApi(library);
        for (What what : What.values()) {
            add("/" + what.label(), context -> lists.all(context, what));
            if (what != What.STORIES) {
                add("/stories/{id}/" + what.label(), context -> story.rows(context, what));
            }
        }
        add("", this::index);
        add("/openapi.json", this::description);
        add("/stories/{id}", story::story);
        add("/stories/{id}/timeline", story::timeline);
        add("/stories/{id}/words", story::words);
        add("/stories/{id}/passages", story::passages);
        add("/articles/{id}", story::article);
        add("/articles/{id}/attributions", story::attributionsOfArticle);
        add("/statements/{id}", story::statement);
        add("/statements/{id}/witnesses", story::witnesses);
        add("/statements/{id}/apparatus", story::apparatus);
        add("/conflicts/{id}", story::conflict);
        add("/speakers/{id}/attributions", lists::ofSpeaker);
        TableLists tables = new TableLists(library);
        add("/speakers", tables::speakers);
        add("/speakers/{id}", tables::speaker);
        add("/outlets", tables::outlets);
        add("/outlets/{id}", tables::outlet);
        add("/outlets/{id}/articles", lists::ofOutlet);
        add("/compare", new CompareApi(library)::show);
        add("/search", tables::search);
        add("/rejected", this::rejected);
        add("/corrections", this::corrections);
    }

    private void add(String path, Handler handler) {
        handlers.put(ROOT + path, handler);
    }

    /** What answers to a path below the root. */
    Handler handler(String path) {
        return Objects.requireNonNull(handlers.get(ROOT + path), path);
    }

    /** The paths that it answers to, sorted. */
    Set<String> paths() {
        return handlers.keySet();
    }

    void routes(RoutesConfig routes, Turns turns) {
        handlers.forEach((path, handler) -> routes.get(path, turns.each(handler)));
    }

    private void index(Context context) throws IOException {
        Row counts = new Row();
        for (String table : java.util.List.of("page", "article", "attribution", "statement", "story", "speaker")) {
            counts.with(table, library.read(archive -> archive.count(table)));
        }
        Reply.row(
                context,
                new Row()
                        .with("hearsay", Manifest.VERSION)
                        .with("current", library.read(archive -> archive.isCurrent()))
                        .with("counts", counts)
                        .with("paths", java.util.List.copyOf(paths())));
    }

    private void description(Context context) throws IOException {
        try (InputStream stream = Api.class.getResourceAsStream("openapi.json")) {
            if (stream == null) {
                throw new IllegalStateException("openapi.json is missing");
            }
            Reply.text(context, Form.JSON.type(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void rejected(Context context) throws IOException {
        Reply.list(
                context,
                library.read(archive -> new ReadArchive(archive).rejected()).stream()
                        .map(RejectedRow::of)
                        .toList());
    }

    private void corrections(Context context) throws IOException {
        Reply.list(
                context,
                library.read(archive -> new Corrections(archive).all()).stream()
                        .map(ExportArchive::row)
                        .toList());
    }
}
