package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.app.archive.ExportArchive;
import org.hearsay.app.archive.ReadArchive;
import org.hearsay.app.archive.ReadStories;
import org.hearsay.app.archive.StoredStory;
import org.hearsay.app.archive.What;
import org.hearsay.formats.Row;
import org.jspecify.annotations.Nullable;

/**
 * Lists over all stories, in parts without a cap: stories by id, then in the story's order. A cursor names the story and
 * the row to go on with, so that it holds while the archive grows.
 */
final class StoryLists {
    static final int MOST = 1000;
    private static final int USUAL = 25;
    private static final int CHUNK = 25;
    private static final Pattern CURSOR = Pattern.compile("[0-9a-f]{1,32}\\.[0-9]{1,8}");

    private final Library library;

    StoryLists(Library library) {
        this.library = library;
    }

    /** Which stories to read. */
    private interface Next {
        List<String> after(ReadStories stories, ReadArchive read, String id) throws IOException;
    }

    void all(Context context, What what) throws IOException {
        if (Form.wanted(context, Form.JSON, Form.CSV) == Form.CSV) {
            Reply.csv(context, out -> library.read(archive -> new ExportArchive(archive).write(what, out)));
            return;
        }
        String table =
                switch (what) {
                    case ARTICLES -> "article";
                    case ATTRIBUTIONS -> "attribution";
                    case STATEMENTS -> "statement";
                    case STORIES -> "story";
                    case EDGES -> "edge";
                    case CONFLICTS -> "conflict";
                };
        int total = library.read(archive -> archive.count(table));
        Next next =
                switch (what) {
                    case EDGES, CONFLICTS ->
                        (stories, read, id) -> read.list(
                                "SELECT DISTINCT story FROM " + table + " WHERE story > ? ORDER BY story LIMIT "
                                        + CHUNK,
                                row -> row.getString(1),
                                id);
                    default -> (stories, read, id) -> stories.after(id, CHUNK);
                };
        part(context, what, next, row -> true, total);
    }

    void ofSpeaker(Context context) throws IOException {
        String speaker = context.pathParam("id");
        int total = count("SELECT count(*) FROM attribution WHERE speaker = ?", speaker);
        if (total == 0) {
            throw new Missing("There is no speaker " + speaker + " in this archive.");
        }
        some(
                context,
                What.ATTRIBUTIONS,
                "SELECT DISTINCT s.story FROM attribution t JOIN story_article s ON s.article = t.article"
                        + " WHERE t.speaker = ? AND s.story > ? ORDER BY s.story LIMIT " + CHUNK,
                speaker,
                row -> speaker.equals(row.values().get("speaker_id")),
                total);
    }

    void ofOutlet(Context context) throws IOException {
        String id = context.pathParam("id");
        List<String> names = library.list("SELECT name FROM outlet WHERE id = ?", row -> row.getString(1), id);
        if (names.isEmpty()) {
            throw new Missing("There is no outlet " + id + " in this archive.");
        }
        String name = names.get(0);
        some(
                context,
                What.ARTICLES,
                "SELECT DISTINCT s.story FROM article a JOIN story_article s ON s.article = a.id" + " WHERE "
                        + OutletPage.IS + " AND s.story > ? ORDER BY s.story LIMIT " + CHUNK,
                name,
                row -> id.equals(Links.outletId(outlet(row))),
                count("SELECT count(*) FROM article a WHERE " + OutletPage.IS, name));
    }

    private static String outlet(Row article) {
        Object outlet = article.values().get("outlet");
        return outlet == null ? "unknown outlet" : outlet.toString();
    }

    private int count(String question, String value) throws IOException {
        return library.list(question, row -> row.getInt(1), value).get(0);
    }

    /** The rows of one kind that are wanted, out of the stories that a question names after one. */
    private void some(Context context, What what, String question, String value, Predicate<Row> which, int total)
            throws IOException {
        Next next = (stories, read, id) -> read.list(question, row -> row.getString(1), value, id);
        if (Form.wanted(context, Form.JSON, Form.CSV) != Form.CSV) {
            part(context, what, next, which, total);
            return;
        }
        Reply.csv(
                context,
                out -> library.read(archive -> {
                    ReadStories stories = new ReadStories(archive);
                    ReadArchive read = new ReadArchive(archive);
                    String last = "";
                    List<String> ids = next.after(stories, read, last);
                    while (!ids.isEmpty()) {
                        for (String id : ids) {
                            for (Row row : rows(stories, what, id, which)) {
                                out.write(row);
                            }
                            last = id;
                        }
                        ids = next.after(stories, read, last);
                    }
                    return last;
                }));
    }

    private void part(Context context, What what, Next next, Predicate<Row> which, int total) throws IOException {
        int limit = limit(context);
        String cursor = context.queryParam("cursor");
        if (cursor != null && !CURSOR.matcher(cursor).matches()) {
            throw new Refused(HttpStatus.BAD_REQUEST, "cursor is not one that this server gave");
        }
        String story = cursor == null ? "" : cursor.substring(0, cursor.indexOf('.'));
        int index = cursor == null ? 0 : Integer.parseInt(cursor.substring(cursor.indexOf('.') + 1));
        List<Row> items = new ArrayList<>();
        Reply.part(context, items, fill(items, what, next, which, story, index, limit), total);
    }

    /** Fills a part; gives the cursor to go on with, or null where there is no more. */
    private @Nullable String fill(
            List<Row> items, What what, Next next, Predicate<Row> which, String story, int index, int limit)
            throws IOException {
        String last = story;
        if (!story.isEmpty()) {
            String more = take(items, rows(what, story, which), story, index, limit);
            if (more != null) {
                return more;
            }
        }
        for (List<String> ids = after(next, last); !ids.isEmpty(); ids = after(next, last)) {
            for (String id : ids) {
                String more = take(items, rows(what, id, which), id, 0, limit);
                if (more != null) {
                    return more;
                }
                last = id;
            }
        }
        return null;
    }

    private List<String> after(Next next, String id) throws IOException {
        return library.read(archive -> next.after(new ReadStories(archive), new ReadArchive(archive), id));
    }

    private List<Row> rows(What what, String id, Predicate<Row> which) throws IOException {
        Library.Shelf shelf = library.story(id);
        return shelf == null
                ? List.of()
                : what.rows(shelf.story()).stream().filter(which).toList();
    }

    /** Takes rows from an index on; where the list is full before they end, gives the cursor to go on with. */
    private static @Nullable String take(List<Row> items, List<Row> rows, String story, int index, int limit) {
        for (int i = index; i < rows.size(); i++) {
            if (items.size() == limit) {
                return story + "." + i;
            }
            items.add(rows.get(i));
        }
        return null;
    }

    private static List<Row> rows(ReadStories stories, What what, String id, Predicate<Row> which) throws IOException {
        StoredStory story = stories.story(id);
        return story == null
                ? List.of()
                : what.rows(story).stream().filter(which).toList();
    }

    /** How many rows are asked for, from 1 to {@value #MOST}. */
    static int limit(Context context) {
        String limit = context.queryParam("limit");
        if (limit == null) {
            return USUAL;
        }
        boolean number = !limit.isEmpty() && limit.length() < 6 && limit.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new Refused(HttpStatus.BAD_REQUEST, "limit must be from 1 to " + MOST);
        }
        return Integer.parseInt(limit);
    }
}
